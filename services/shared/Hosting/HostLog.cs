using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Hosting;

/// <summary>
/// What the host logs. All of it in one class: the generator behind it writes several classes in an order that differs from run to run,
/// and so would the compiled file.
/// </summary>
internal static partial class HostLog
{
    [LoggerMessage(EventId = 1001, Level = LogLevel.Information, Message = "{Method} {Route} {Status} in {ElapsedMs} ms")]
    internal static partial void Request(ILogger logger, string method, string route, int status, double elapsedMs);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Error, Message = "Request failed")]
    internal static partial void Unhandled(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Debug, Message = "Request could not be read")]
    internal static partial void BadRequest(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 1101, Level = LogLevel.Information, Message = "Listening on {Urls}")]
    internal static partial void Listening(ILogger logger, string urls);

    [LoggerMessage(EventId = 1102, Level = LogLevel.Warning, Message = "{Warning}")]
    internal static partial void SettingWarning(ILogger logger, string warning);

    [LoggerMessage(EventId = 1111, Level = LogLevel.Warning, Message = "Dropped the column {Column} of the table {Table} with its data, as the spec says")]
    internal static partial void ColumnDropped(ILogger logger, string table, string column);

    [LoggerMessage(EventId = 1112, Level = LogLevel.Warning, Message = "Dropped the table {Table} with its rows, as the spec says")]
    internal static partial void TableDropped(ILogger logger, string table);

    [LoggerMessage(EventId = 1113, Level = LogLevel.Information, Message = "The table {Table} has columns that the spec does not know, and their data stays; to drop it add 'drop: [{Columns}]' to the model or aggregate that is stored there")]
    internal static partial void Leftovers(ILogger logger, string table, string columns);

    [LoggerMessage(EventId = 1201, Level = LogLevel.Critical, Message = "{Name} could not start: {Reason}")]
    internal static partial void StartFailed(ILogger logger, string name, string reason, Exception exception);
}
