namespace Investigations.Api.Transport;

/// <summary>What a document may ask for. The library's own limits come too late: it needs minutes to refuse 2 KB of nested fragments.</summary>
/// <remarks>Values: <c>reliability-security</c> cases G01 to G15.</remarks>
internal static class GateLimits
{
    /// <summary>Bytes of a request body.</summary>
    public const int Bytes = 64 * 1_024;

    /// <summary>Tokens of a document, comments not counted.</summary>
    public const int Tokens = 2_000;

    /// <summary>Aliases of a document.</summary>
    public const int Aliases = 15;

    /// <summary>Directives of a document.</summary>
    public const int Directives = 20;

    /// <summary>Operations and fragments of a document.</summary>
    public const int Definitions = 10;

    /// <summary>Levels of selections with fragments in place; also of lists, objects and types within one value.</summary>
    public const int Depth = 16;

    /// <summary>Values that an answer may hold, estimated.</summary>
    public const long Cost = 100_000;
}
