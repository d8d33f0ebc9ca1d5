namespace Pulumi.Engine;

/// <summary>The status codes of gRPC, with their numbers on the wire.</summary>
internal enum GrpcStatusCode
{
    OK = 0,
    Cancelled = 1,
    Unknown = 2,
    InvalidArgument = 3,
    DeadlineExceeded = 4,
    NotFound = 5,
    AlreadyExists = 6,
    PermissionDenied = 7,
    ResourceExhausted = 8,
    FailedPrecondition = 9,
    Aborted = 10,
    OutOfRange = 11,

    /// <summary>The engine does not know the call: it is older than the call.</summary>
    Unimplemented = 12,

    Internal = 13,

    /// <summary>The engine cannot be reached, or ended the connection before its answer.</summary>
    Unavailable = 14,

    DataLoss = 15,
    Unauthenticated = 16,
}
