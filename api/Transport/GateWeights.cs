namespace Investigations.Api.Transport;

/// <summary>How many items a list is taken to hold when no argument says so.</summary>
/// <remarks>Lists with <c>first</c> count their default; the others what the largest cluster, candidate or import of a 5,000-person company commonly has.</remarks>
internal static class GateWeights
{
    private const int EntitiesOfGraph = 200; // the default limit of an expansion

    private static readonly Dictionary<string, int> Sizes = new(StringComparer.Ordinal)
    {
        ["search"] = 50,
        ["searchRecords"] = 50,
        ["clusters"] = 50,
        ["members"] = 100,
        ["signals"] = 50,
        ["links"] = 100,
        ["rejects"] = 50,
        ["runs"] = 20,
        ["imports"] = 20,
        ["paths"] = 3,
        ["entities"] = EntitiesOfGraph,
        ["ties"] = 50,
        ["grouped"] = 20,
        ["counts"] = 20,
        ["candidates"] = 10,
        ["names"] = 10,
        ["records"] = 20,
        ["versions"] = 2,
        ["cells"] = 30,
        ["evidence"] = 10,
        ["contributions"] = 10,
        ["explanations"] = 8,
        ["facilitators"] = 5,
        ["roleCounts"] = 5,
        ["typologies"] = 3,
        ["lineage"] = 2,
        ["reviewQueue"] = 20,
        ["alignedFields"] = 40,
        ["waterfall"] = 20,
        ["changes"] = 15,
        ["judgements"] = 3,
        ["judgementConflicts"] = 20,
        ["apart"] = 2,
        ["together"] = 4,
        ["indicators"] = 250,
        ["stages"] = 6,
        ["left"] = 10,
        ["files"] = 40,
        ["notices"] = 50,
        ["jobs"] = 8,
        ["types"] = 100,
        ["fields"] = 20,
        ["args"] = 4,
        ["enumValues"] = 20,
        ["inputFields"] = 4,
    };

    /// <summary>Items of a field, at least 1.</summary>
    public static long Of(GateSelection field)
    {
        // The lists inside an expansion are taken to be as long as its default limit; a higher one lengthens all of them.
        if (field.Field is "expand") return Math.Max(1, (field.Amount ?? 1) / EntitiesOfGraph);
        return Math.Max(1, field.Amount ?? Sizes.GetValueOrDefault(field.Field!, 1));
    }
}
