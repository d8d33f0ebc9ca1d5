using System.Buffers.Binary;
using Google.Protobuf;

namespace Pulumi.Engine;

/// <summary>A message on the wire of gRPC: one byte that says whether it is compressed, four bytes of length (big endian), the message.</summary>
internal static class GrpcFrame
{
    /// <summary>The engine's limit for one message, in bytes: 400 MB.</summary>
    public const int Limit = 400 * 1024 * 1024;

    private const int PrefixLength = 5;

    /// <summary>The frame of a message.</summary>
    /// <exception cref="GrpcException">The message is over the limit.</exception>
    public static byte[] Write(IMessage message)
    {
        var length = message.CalculateSize();
        if (length > Limit)
        {
            throw TooLong("The request", (uint)length);
        }

        var frame = new byte[PrefixLength + length];
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(1), (uint)length);
        message.WriteTo(frame.AsSpan(PrefixLength));
        return frame;
    }

    /// <summary>The one message of an answer; null when the answer has none, as an answer with an error has.</summary>
    /// <exception cref="GrpcException">The answer is not one whole, uncompressed message within the limit.</exception>
    public static async Task<T?> ReadAsync<T>(Stream stream, MessageParser<T> parser)
        where T : class, IMessage<T>
    {
        var prefix = new byte[PrefixLength];
        var read = await stream.ReadAtLeastAsync(prefix, PrefixLength, throwOnEndOfStream: false);
        if (read == 0)
        {
            return null;
        }

        if (read < PrefixLength)
        {
            throw Incomplete();
        }

        if (prefix[0] != 0)
        {
            throw new GrpcException(GrpcStatusCode.Internal, "The engine's answer is compressed, which was not asked for.");
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(prefix.AsSpan(1));
        if (length > Limit)
        {
            throw TooLong("The engine's answer", length);
        }

        var bytes = new byte[length];
        if (await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw Incomplete();
        }

        // The trailers come after the last byte, so the end must be read too.
        if (await stream.ReadAsync(prefix) > 0)
        {
            throw new GrpcException(GrpcStatusCode.Internal, "The engine's answer holds more than one message.");
        }

        return Parse(bytes, parser);
    }

    private static T Parse<T>(byte[] bytes, MessageParser<T> parser)
        where T : class, IMessage<T>
    {
        try
        {
            return parser.ParseFrom(bytes);
        }
        catch (InvalidProtocolBufferException exception)
        {
            throw new GrpcException(GrpcStatusCode.Internal, "The engine's answer cannot be read: " + exception.Message, exception);
        }
    }

    private static GrpcException Incomplete() => new(GrpcStatusCode.Internal, "The engine's answer ended in the middle of a message.");

    private static GrpcException TooLong(string what, uint length) =>
        new(GrpcStatusCode.ResourceExhausted, FormattableString.Invariant($"{what} has {length} bytes; one message holds at most {Limit}."));
}
