using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>The distinct rows of a population: nodes that come and go, with all that scoring and blocking read of them.</summary>
internal sealed class PopulationRows
{
    private readonly KnownValues values;
    private readonly RowIndex index;
    private readonly Stack<int> free = [];
    private readonly int[] codes;
    private readonly int[]?[] others;
    private readonly byte[] levels;
    private int passing = -1;
    private ulong passingHash;

    /// <summary>Copies the nodes of a table that was linked.</summary>
    /// <param name="trained">What was learned.</param>
    /// <param name="linked">Nodes whose values are those of <paramref name="trained"/>; null for none.</param>
    /// <param name="nameAloneAt">What a pair may reach that agrees on names alone. Units.</param>
    public PopulationRows(TrainedLinkage trained, NodeTable? linked, int nameAloneAt)
    {
        values = new KnownValues(trained.Fields);
        int width = values.Fields.Count;
        codes = new int[width];
        others = new int[width][];
        levels = new byte[width];
        Nodes = new NodeTable
        {
            Count = linked?.Count ?? 0,
            Fields = values.Fields,
            Cells = linked is null ? [] : [.. linked.Cells],
            Others = linked is null ? [.. Enumerable.Repeat<int[][]?>(null, width)] : [.. linked.Others.Select(static further => further is null ? null : (int[][])[.. further])],
            NodeOf = [],
            Weights = [],
            Sides = null,
        };
        Trained = trained.On(Nodes);
        Scorer = new NodeScorer(Nodes, Trained.Model, nameAloneAt);
        index = new RowIndex(Nodes.Count);
        ulong[][] hashes = new ulong[width][];
        Parallel.For(0, width, f => hashes[f] = HashValues(f));
        for (int node = 0; node < Nodes.Count; node++) index.Add(HashOf(node, hashes), node);
    }

    /// <summary>The nodes.</summary>
    public NodeTable Nodes { get; }

    /// <summary>Weights and rules, bound to the nodes.</summary>
    public TrainedLinkage Trained { get; }

    /// <summary>Scores pairs of nodes.</summary>
    public NodeScorer Scorer { get; }

    /// <summary>The hash of a node's row; nodes are ordered by it.</summary>
    public ulong HashOf(int node) => index.HashOf(node);

    /// <summary>The hash of the row a record has.</summary>
    public ulong HashOf(PersonRecord record)
    {
        ulong hash = 0;
        int at = 0;
        for (int f = 0; f < codes.Length; f++)
        {
            bool isThere = at < record.Values.Count && record.Values[at].Field == f;
            hash = RowHash.First(hash, isThere ? RowHash.OfValue(record.Values[at++].Value.Span) : 0);
            for (; at < record.Values.Count && record.Values[at].Field == f; at++) hash = RowHash.Further(hash, RowHash.OfValue(record.Values[at].Value.Span));
        }
        return hash;
    }

    /// <summary>The node of a row; -1 for none.</summary>
    public int Find(ulong hash) => index.Find(hash);

    /// <summary>Makes a node for a row that has none.</summary>
    public int Add(PersonRecord record, ulong hash)
    {
        int node = free.TryPop(out int reused) ? reused : Nodes.Count;
        Write(node, record, values.CodeOf);
        index.Add(hash, node);
        return node;
    }

    /// <summary>Scores a pair of nodes.</summary>
    /// <param name="a">A node, which may be one that is passing.</param>
    /// <param name="b">Another.</param>
    /// <param name="wanted">The score asked for. Units.</param>
    /// <param name="score">The score. Units.</param>
    /// <param name="packed">The level of each comparison, packed.</param>
    /// <returns>False when the score lies below what is asked for.</returns>
    public bool TryScore(int a, int b, int wanted, out int score, out ulong packed)
    {
        // The node of the lower hash comes first, as in a table.
        bool isOrdered = (a == passing ? passingHash : index.HashOf(a)) <= (b == passing ? passingHash : index.HashOf(b));
        bool isReached = Scorer.TryScore(isOrdered ? a : b, isOrdered ? b : a, wanted, levels, out score);
        packed = isReached ? LevelPack.Of(levels) : 0;
        return isReached;
    }

    /// <summary>Lets a node go.</summary>
    public void Remove(int node)
    {
        index.Remove(node);
        free.Push(node);
    }

    /// <summary>Writes a row that is looked at and then forgotten with <see cref="Forget"/>.</summary>
    /// <returns>A node that is not one of the population.</returns>
    public int Pass(PersonRecord record)
    {
        values.Remember();
        passingHash = HashOf(record);
        int node = free.TryPeek(out int unused) ? unused : Nodes.Count;
        if (node == Nodes.Count) free.Push(node);
        Write(node, record, values.PassingCodeOf);
        return passing = node;
    }

    /// <summary>Forgets the values that came with the row last passed.</summary>
    public void Forget()
    {
        passing = -1;
        values.Forget();
        Trained.Model.Follow();
    }

    private void Write(int node, PersonRecord record, Coding code)
    {
        Array.Clear(codes);
        Array.Clear(others);
        for (int at = 0; at < record.Values.Count;)
        {
            int field = record.Values[at].Field, from = at;
            while (at < record.Values.Count && record.Values[at].Field == field) at++;
            codes[field] = code(field, record.Values[from].Value.Span);
            if (at - from == 1) continue;
            int[] further = new int[at - from - 1];
            for (int i = 0; i < further.Length; i++) further[i] = code(field, record.Values[from + 1 + i].Value.Span);
            others[field] = further;
        }
        Nodes.Write(node, codes, others);
        Scorer.Follow(node);
        foreach (var rule in Trained.Plan.Rules) rule.Read(Nodes, node);
    }

    private ulong[] HashValues(int field)
    {
        var list = values.Fields[field].Values;
        ulong[] hashes = new ulong[list.Count];
        for (int code = 1; code < hashes.Length; code++) hashes[code] = RowHash.OfValue(list[code]);
        return hashes;
    }

    private ulong HashOf(int node, ulong[][] hashes)
    {
        ulong hash = 0;
        for (int f = 0; f < hashes.Length; f++)
        {
            hash = RowHash.First(hash, hashes[f][Nodes.Code(node, f)]);
            foreach (int other in Nodes.Others[f]?[node] ?? []) hash = RowHash.Further(hash, hashes[f][other]);
        }
        return hash;
    }

    private delegate int Coding(int field, ReadOnlySpan<byte> value);
}
