using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite.Adjacency;

/// <summary>All links in memory, at both ends, as compressed rows: what expansion and paths walk. Never changed once built.</summary>
/// <remarks>Entities and links go by their numbers in the store, from 1. About 70 bytes a link and 20 an entity.</remarks>
internal sealed class LinkAdjacency
{
    private readonly int[] offsets;
    private readonly HalfLink[] halves;
    private readonly long[] validFrom;
    private readonly long[] validTo;
    private readonly EntityKind[] kinds;
    private readonly double[] specificities;
    private readonly bool[] generics;

    private LinkAdjacency(int[] offsets, HalfLink[] halves, long[] validFrom, long[] validTo, EntityKind[] kinds, double[] specificities, bool[] generics)
    {
        this.offsets = offsets;
        this.halves = halves;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.kinds = kinds;
        this.specificities = specificities;
        this.generics = generics;
    }

    public int EntityCount => kinds.Length - 1;

    public int LinkCount => validFrom.Length - 1;

    /// <summary>The links at an entity, by kind, then other end, then number.</summary>
    public ReadOnlySpan<HalfLink> At(int entity) => halves.AsSpan(offsets[entity], offsets[entity + 1] - offsets[entity]);

    public EntityKind KindOf(int entity) => kinds[entity];

    public double SpecificityOf(int entity) => specificities[entity];

    /// <summary>True for values that many unrelated people share for ordinary reasons.</summary>
    public bool IsGeneric(int entity) => generics[entity];

    /// <summary>True when the link held at the moment; null asks for any time.</summary>
    public bool Holds(int link, DateTimeOffset? at) => at is not { } moment || (validFrom[link] <= moment.UtcTicks && moment.UtcTicks <= validTo[link]);

    /// <summary>Reads the whole graph of a snapshot.</summary>
    public static LinkAdjacency Load(Connection connection)
    {
        int entityCount = (int)(connection.Number("select max(no) from entity") ?? 0);
        int linkCount = (int)(connection.Number("select max(no) from link") ?? 0);
        var kindOf = new EntityKind[entityCount + 1];
        var specificityOf = new double[entityCount + 1];
        bool[] genericOf = new bool[entityCount + 1];
        using (var rows = connection.Query("select no, payload from entity"))
        {
            while (rows.Step())
            {
                int number = (int)rows.Int(0);
                (kindOf[number], specificityOf[number], genericOf[number]) = EntityPayload.ReadCommonness(rows.Blob(1));
            }
        }
        var ends = new (int From, int To, LinkKind Kind)[linkCount + 1];
        long[] startOf = new long[linkCount + 1];
        long[] endOf = new long[linkCount + 1];
        using (var rows = connection.Query("select no, from_no, to_no, kind, valid_from, valid_to from link"))
        {
            while (rows.Step())
            {
                int number = (int)rows.Int(0);
                ends[number] = ((int)rows.Int(1), (int)rows.Int(2), (LinkKind)rows.Int(3));
                startOf[number] = rows.IsNull(4) ? long.MinValue : rows.Int(4);
                endOf[number] = rows.IsNull(5) ? long.MaxValue : rows.Int(5);
            }
        }
        var (starts, rowsOf) = Rows(entityCount, ends);
        return new LinkAdjacency(starts, rowsOf, startOf, endOf, kindOf, specificityOf, genericOf);
    }

    private static (int[] Offsets, HalfLink[] Halves) Rows(int entityCount, (int From, int To, LinkKind Kind)[] ends)
    {
        int[] starts = new int[entityCount + 2];
        foreach (var (from, to, _) in ends.AsSpan(1))
        {
            starts[from + 1]++;
            if (to != from) starts[to + 1]++;
        }
        for (int i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        int[] next = [.. starts];
        var rowsOf = new HalfLink[starts[^1]];
        for (int link = 1; link < ends.Length; link++)
        {
            var (from, to, kind) = ends[link];
            rowsOf[next[from]++] = new HalfLink(to, link, kind, IsOutgoing: true);
            if (to != from) rowsOf[next[to]++] = new HalfLink(from, link, kind, IsOutgoing: false);
        }
        for (int entity = 1; entity <= entityCount; entity++) rowsOf.AsSpan(starts[entity], starts[entity + 1] - starts[entity]).Sort();
        return (starts, rowsOf);
    }
}
