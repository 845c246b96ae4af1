using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>The links of one correlation in columns: rows that say the same between the same two entities are one link.</summary>
internal sealed class LinkTable
{
    private readonly Dictionary<(int From, int To, LinkKind Kind), int> numbers = [];
    private readonly List<(int From, int To, LinkKind Kind)> keys = [];
    private readonly List<Span> spans = [];
    private readonly List<int> counts = [];
    private readonly List<int> days = [];
    private readonly List<int> heads = [];
    private readonly List<bool> virtuals = [];
    private readonly List<(long Cell, int Next)> evidence = [];
    private readonly HashSet<long> seenDays = [];

    /// <summary>How many links there are.</summary>
    public int Count => keys.Count;

    /// <summary>Adds what one cell says.</summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="kind">What it says.</param>
    /// <param name="span">When.</param>
    /// <param name="cell">The cell, from <see cref="CellOf"/>.</param>
    /// <param name="countsDays">True when the distinct days matter.</param>
    /// <param name="isVirtual">True when it makes ties but is no link of its own.</param>
    /// <returns>The number of the link.</returns>
    public int Add(int from, int to, LinkKind kind, Span span, long cell, bool countsDays = false, bool isVirtual = false)
    {
        var key = (from, to, kind);
        if (!numbers.TryGetValue(key, out int link))
        {
            link = keys.Count;
            numbers.Add(key, link);
            keys.Add(key);
            spans.Add(span);
            counts.Add(0);
            days.Add(0);
            heads.Add(-1);
            virtuals.Add(isVirtual);
        }
        else spans[link] = spans[link].Join(span);
        if (counts[link]++ < Graph.Model.Link.EvidenceCap)
        {
            evidence.Add((cell, heads[link]));
            heads[link] = evidence.Count - 1;
        }
        if (countsDays && span.From > 0 && seenDays.Add(((long)link << 32) | (uint)(span.From / TimeSpan.TicksPerDay))) days[link]++;
        return link;
    }

    /// <summary>The ends and the kind of a link.</summary>
    public (int From, int To, LinkKind Kind) Key(int link) => keys[link];

    /// <summary>The number of a link, or -1.</summary>
    public int Find(int from, int to, LinkKind kind) => numbers.TryGetValue((from, to, kind), out int link) ? link : -1;

    /// <summary>When it held.</summary>
    public Span SpanOf(int link) => spans[link];

    /// <summary>Distinct days it was seen on; 0 when days do not matter.</summary>
    public int Days(int link) => days[link];

    /// <summary>How many cells say so.</summary>
    public int CellCount(int link) => counts[link];

    /// <summary>True when it makes ties but is no link of its own.</summary>
    public bool IsVirtual(int link) => virtuals[link];

    /// <summary>One cell that says so.</summary>
    public long FirstCell(int link) => evidence[heads[link]].Cell;

    /// <summary>The first cells, as evidence in ordinal order.</summary>
    public EvidenceRef[] Evidence(int link, RecordSet records)
    {
        var found = new EvidenceRef[Math.Min(counts[link], Graph.Model.Link.EvidenceCap)];
        int count = 0;
        for (int at = heads[link]; at >= 0; at = evidence[at].Next) found[count++] = Read(evidence[at].Cell, records);
        Array.Sort(found);
        return found;
    }

    /// <summary>Packs the place of a cell.</summary>
    public static long CellOf(SourceFile file, int row, string column) => ((long)file.Number << 48) | ((long)file.Ordinal(column) << 40) | (uint)row;

    private static EvidenceRef Read(long cell, RecordSet records)
    {
        var file = SourceCatalogue.Of((int)(cell >> 48));
        return new EvidenceRef(file, records[file].RecordId((int)(uint)cell), file.Columns[(int)(cell >> 40) & 0xff].Name);
    }
}
