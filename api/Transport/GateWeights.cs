namespace Investigations.Api.Transport;

/// <summary>How many items a list is taken to hold when no argument says so.</summary>
/// <remarks>Lists with <c>first</c> count their default; the others what the largest cluster, candidate or import of a 5,000-person company commonly has.</remarks>
internal static class GateWeights
{
    private static readonly Dictionary<string, int> Sizes = new(StringComparer.Ordinal)
    {
        ["search"] = 50, ["clusters"] = 50, ["members"] = 100, ["signals"] = 50, ["links"] = 50, ["rejects"] = 50, ["runs"] = 20, ["imports"] = 20,
        ["expand"] = 200, ["paths"] = 3, ["entities"] = 100, ["ties"] = 50, ["grouped"] = 20, ["counts"] = 20, ["candidates"] = 10,
        ["names"] = 10, ["records"] = 20, ["versions"] = 2, ["cells"] = 30, ["evidence"] = 10, ["contributions"] = 10, ["explanations"] = 8,
        ["facilitators"] = 5, ["roleCounts"] = 5, ["typologies"] = 3, ["lineage"] = 2, ["indicators"] = 250, ["stages"] = 6, ["left"] = 10,
        ["files"] = 40, ["notices"] = 50, ["jobs"] = 8, ["types"] = 100, ["fields"] = 20, ["args"] = 4, ["enumValues"] = 20, ["inputFields"] = 4,
    };

    /// <summary>Items of a field, at least 1.</summary>
    public static long Of(GateSelection field)
    {
        // An expansion lists its entities and links at once: its limit counts for them, not again below.
        long size = Sizes.GetValueOrDefault(field.Field!, 1);
        return Math.Max(1, field.Amount ?? size);
    }
}
