using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>The pairs that blocking rules bring together, each once, by the first rule that does.</summary>
internal sealed class CandidatePairs
{
    private const int Ahead = 48; // nodes whose rows are fetched together
    private const int Chunk = 1 << 14; // pairs, about, that one thread takes at a time

    private readonly NodeTable nodes;
    private readonly IReadOnlyList<Blocks> rules;
    private readonly AtomRows rows;
    private readonly uint[] masks;
    private int touched; // written only so that the looks ahead are not left out

    /// <summary>Prepares.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="rules">The rules with their blocks; none when all pairs are compared.</param>
    public CandidatePairs(NodeTable nodes, IReadOnlyList<Blocks> rules)
    {
        this.nodes = nodes;
        this.rules = rules;
        rows = new AtomRows([.. rules.Select(static blocks => blocks.Rule)], nodes.Count);
        masks = [.. rules.Select(blocks => rows.MaskOf(blocks.Rule))];
    }

    /// <summary>Shows every pair to one of the visitors.</summary>
    /// <param name="make">Makes a visitor for a thread.</param>
    /// <param name="progress">Told how many pairs were shown since it was last told, duplicates included.</param>
    /// <returns>All visitors made.</returns>
    public IReadOnlyList<TVisitor> Visit<TVisitor>(Func<TVisitor> make, Action<long>? progress = null)
        where TVisitor : class, IPairVisitor
    {
        var made = new List<TVisitor>();
        var chunks = rules.Count == 0 ? AllPairs() : Chunks();
        Parallel.ForEach(
            chunks,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            () =>
            {
                var visitor = make();
                lock (made) made.Add(visitor);
                return visitor;
            },
            (chunk, _, visitor) =>
            {
                if (rules.Count == 0) VisitRows(chunk.From, chunk.To, visitor);
                else VisitBlocks(chunk.Rule, chunk.From, chunk.To, visitor);
                progress?.Invoke(chunk.Pairs);
                return visitor;
            },
            static _ => { });
        return made;
    }

    private List<(int Rule, int From, int To, long Pairs)> AllPairs()
    {
        var chunks = new List<(int, int, int, long)>();
        for (int from = 0; from < nodes.Count;)
        {
            int to = from;
            long pairs = 0;
            while (to < nodes.Count && pairs < Chunk) pairs += nodes.Count - 1 - to++;
            chunks.Add((-1, from, to, pairs));
            from = to;
        }
        return chunks;
    }

    private List<(int Rule, int From, int To, long Pairs)> Chunks()
    {
        var chunks = new List<(int, int, int, long)>();
        for (int rule = 0; rule < rules.Count; rule++)
        {
            var starts = rules[rule].Starts;
            for (int from = 0; from < starts.Length;)
            {
                int to = from;
                long pairs = 0;
                for (; to < starts.Length && pairs < Chunk; to++)
                {
                    long size = starts[to].To - starts[to].From;
                    pairs += size * (size - 1) / 2;
                }
                chunks.Add((rule, from, to, pairs));
                from = to;
            }
        }
        return chunks;
    }

    private void VisitRows<TVisitor>(int from, int to, TVisitor visitor)
        where TVisitor : IPairVisitor
    {
        for (int a = from; a < to; a++)
        {
            for (int b = a + 1; b < nodes.Count; b++)
            {
                if (nodes.Sides is null || nodes.Sides[a] != nodes.Sides[b]) visitor.Visit(a, b, -1);
            }
        }
    }

    private void VisitBlocks<TVisitor>(int rule, int from, int to, TVisitor visitor)
        where TVisitor : IPairVisitor
    {
        var blocks = rules[rule];
        for (int start = from; start < to;)
        {
            int end = start;
            int near = 0;
            for (int members = 0; end < to && members < Ahead; end++)
            {
                foreach (int node in blocks.Members(end))
                {
                    near += rows.Touch(node) + visitor.Touch(node);
                    members++;
                }
            }
            touched = near;
            for (; start < end; start++) VisitBlock(rule, start, visitor);
        }
    }

    private void VisitBlock<TVisitor>(int rule, int block, TVisitor visitor)
        where TVisitor : IPairVisitor
    {
        var members = rules[rule].Members(block);
        uint key = rules[rule].KeyOf(block);
        for (int i = 0; i < members.Length; i++)
        {
            for (int j = i + 1; j < members.Length; j++)
            {
                // Members ascend: the sort keeps the order of the nodes.
                if (IsFirst(rule, key, members[i], members[j])) visitor.Visit(members[i], members[j], rule);
            }
        }
    }

    private bool IsFirst(int rule, uint key, int a, int b)
    {
        if (nodes.Sides is not null && nodes.Sides[a] == nodes.Sides[b]) return false;
        uint shared = rows.Shared(a, b);
        // Two keys of one hash, or two shared keys of one rule.
        if ((shared & masks[rule]) != masks[rule] || (!rules[rule].Rule.IsSingle && rules[rule].KeyComparing(a, b) != key)) return false;
        for (int earlier = 0; earlier < rule; earlier++)
        {
            if ((shared & masks[earlier]) == masks[earlier] && rules[earlier].Compares(a, b)) return false;
        }
        return true;
    }
}
