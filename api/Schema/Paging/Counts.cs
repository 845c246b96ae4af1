namespace Investigations.Api.Schema.Paging;

/// <summary>Counts as GraphQL holds them.</summary>
internal static class Counts
{
    /// <summary>A count as a 32-bit number.</summary>
    /// <exception cref="OverflowException">It is above 2^31 - 1.</exception>
    public static int Int(long count) => checked((int)count);
}
