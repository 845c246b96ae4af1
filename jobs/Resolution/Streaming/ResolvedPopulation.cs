using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>Resolved records to which single records come and from which they go, at any time.</summary>
/// <remarks>The groups are a function of the set of records and of what was learned beforehand, which stays as it is: neither the order of additions, nor
/// how they were batched, nor records that came and went leave a trace, and linking all of them at once with the same model gives the same groups.
/// One writer and any number of searching threads may use it together; each record and each search has its turn alone.</remarks>
internal sealed class ResolvedPopulation
{
    private readonly Turnstile turnstile = new();
    private readonly int threshold;
    private readonly int least;
    private readonly int cap;
    private readonly PopulationRows rows;
    private readonly PopulationBlocks blocks;
    private readonly PairGraph pairs = new();
    private readonly PopulationGroups groups;
    private readonly PopulationRecords records;
    private readonly List<int> met = [];
    private readonly HashSet<int> touched = [];
    private readonly List<BlockKey> crossed = [];
    private int[] metAt = [];
    private int round;

    private ResolvedPopulation(TrainedLinkage trained, LinkageOptions options, LinkageResult? linked, PersonTable? table)
    {
        if (options.IsLinkOnly) throw new ArgumentException("Records that are paired across files only cannot be resolved one by one.", nameof(options));
        threshold = Bits.ToUnits(Bits.FromProbability(options.Threshold));
        least = Math.Min(0, threshold);
        cap = options.BlockCap;
        rows = new PopulationRows(trained, linked?.Nodes, least - 1);
        blocks = new PopulationBlocks(rows.Trained.Plan.Rules, rows.Nodes.Count, cap);
        groups = new PopulationGroups(rows, pairs, threshold);
        records = new PopulationRecords(table, linked?.Nodes.NodeOf ?? []);
        if (linked is null) return;
        groups.Take(linked.GroupOf);
        foreach (var pair in linked.Pairs)
        {
            if (pair.Score >= threshold) pairs.Add(pair.A, pair.B, pair.Score, pair.Levels);
        }
    }

    /// <summary>The fields, in the order of <see cref="FieldValue.Field"/>.</summary>
    public IReadOnlyList<TableField> Fields => rows.Nodes.Fields;

    /// <summary>How many records there are.</summary>
    public int Count => turnstile.Pass(() => records.Count);

    /// <summary>A population without records.</summary>
    /// <param name="trained">What was learned.</param>
    /// <param name="options">Settings; <see cref="LinkageOptions.IsLinkOnly"/> is not for populations.</param>
    public static ResolvedPopulation Empty(TrainedLinkage trained, LinkageOptions options) => new(trained, options, null, null);

    /// <summary>The records of a table that was linked.</summary>
    /// <param name="linked">What linkage found; left as it is.</param>
    /// <param name="table">The table, for the ids, which must be different.</param>
    public static ResolvedPopulation Of(LinkageResult linked, PersonTable table) => new(linked.Trained, linked.Options, linked, table);

    /// <summary>Adds a record.</summary>
    /// <exception cref="ArgumentException">A record of that id is there.</exception>
    public AddedRecord Add(PersonRecord record) => turnstile.Pass(() => AddAlone(record));

    /// <summary>Takes a record out; what stays is as if it had never been there.</summary>
    /// <returns>False when there is none of that id.</returns>
    public bool Remove(string id) => turnstile.Pass(() => RemoveAlone(id));

    /// <summary>Finds the rows a record would be compared with, without adding it.</summary>
    /// <param name="record">The record; its id is not looked at.</param>
    /// <param name="most">Most rows to give, 1 or more.</param>
    /// <returns>Rows above 0 bits, the best first.</returns>
    public IReadOnlyList<RecordMatch> Search(PersonRecord record, int most) => turnstile.Pass(() => SearchAlone(record, most));

    /// <summary>The ids of the records that are one person with a record, itself included, in ordinal order; none when there is no record of that id.</summary>
    public IReadOnlyList<string> GroupOf(string id) => turnstile.Pass(() => records.NodeOf(id) is var node and >= 0 ? GroupAt(node, id) : []);

    /// <summary>Whether a record of that id is there.</summary>
    public bool Has(string id) => turnstile.Pass(() => records.NodeOf(id) >= 0);

    /// <summary>A hash of all groups, by the contents and ids of their records: equal for equal partitions. Hexadecimal, SHA-256.</summary>
    public string PartitionHash() => turnstile.Pass(PartitionHashAlone);

    /// <summary>A hash of all groups and of all that decides on them: fields, weights, settings. Hexadecimal, SHA-256.</summary>
    public string StateHash()
    {
        var text = new StringBuilder(PartitionHash());
        var model = rows.Trained.Model;
        text.Append(CultureInfo.InvariantCulture, $" {threshold} {cap} {model.Prior} {model.HouseholdPrior}");
        foreach (var rule in rows.Trained.Plan.Rules) text.Append(CultureInfo.InvariantCulture, $"\n{rule.Name}");
        for (int f = 0; f < Fields.Count; f++) text.Append(CultureInfo.InvariantCulture, $"\n{Fields[f].Role} {Fields[f].Name} {string.Join(' ', model.Weights[f])}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private AddedRecord AddAlone(PersonRecord record)
    {
        if (records.NodeOf(record.Id) >= 0) throw new ArgumentException($"A record '{record.Id}' is there.", nameof(record));
        ulong hash = rows.HashOf(record);
        int node = rows.Find(hash);
        if (node < 0)
        {
            node = rows.Add(record, hash);
            Enter(node);
        }
        records.Add(record.Id, node);
        var matches = new List<(int Node, int Score)>();
        for (int link = pairs.First(node); link != 0; link = pairs.Next(link)) matches.Add((pairs.Other(link), pairs.Score(link)));
        return new AddedRecord(GroupAt(node, record.Id), Ranked(matches));
    }

    // Records with equal rows that say too little, such as a name alone, are no more one person than any others that do.
    private List<string> GroupAt(int node, string id) =>
        records.IsShared(node) && !rows.TryScore(node, node, threshold, out _, out _) ? [id] : IdsOf(groups.MembersOf(node));

    private void Enter(int node)
    {
        touched.Clear();
        touched.Add(node);
        crossed.Clear();
        blocks.Enter(node, crossed);
        foreach (var block in crossed) Withdraw(block);
        Meet(node);
        foreach (int other in met)
        {
            if (rows.TryScore(node, other, threshold, out int score, out ulong packed)) pairs.Add(node, other, score, packed);
        }
        groups.Join(touched);
    }

    // A block over the cap compares nobody: its pairs go unless another block has them too.
    private void Withdraw(BlockKey block)
    {
        foreach (int member in blocks.Members(block))
        {
            int next;
            for (int link = pairs.First(member); link != 0; link = next)
            {
                next = pairs.Next(link);
                int other = pairs.Other(link);
                if (blocks.Compare(member, other)) continue;
                pairs.Remove(member, other);
                touched.Add(member);
                touched.Add(other);
            }
        }
    }

    // A block within the cap again compares all its nodes.
    private void Reinstate(BlockKey block)
    {
        var members = blocks.Members(block);
        for (int i = 0; i < members.Length; i++)
        {
            for (int j = i + 1; j < members.Length; j++)
            {
                int a = members[i], b = members[j];
                if (!blocks.IsTrue(block.Rule, a, b) || pairs.Has(a, b) || !rows.TryScore(a, b, threshold, out int score, out ulong packed)) continue;
                pairs.Add(a, b, score, packed);
                touched.Add(a);
                touched.Add(b);
            }
        }
    }

    private bool RemoveAlone(string id)
    {
        if (records.NodeOf(id) < 0) return false;
        int node = records.Remove(id);
        if (records.IsHeld(node)) return true;
        touched.Clear();
        crossed.Clear();
        for (int link = pairs.First(node); link != 0; link = pairs.First(node))
        {
            touched.Add(pairs.Other(link));
            pairs.Remove(node, pairs.Other(link));
        }
        blocks.Leave(node, crossed);
        foreach (var block in crossed) Reinstate(block);
        rows.Remove(node);
        groups.Join(touched);
        return true;
    }

    private IReadOnlyList<RecordMatch> SearchAlone(PersonRecord record, int most)
    {
        int node = rows.Pass(record);
        Meet(node);
        var found = new List<(int Node, int Score)>();
        foreach (int other in met)
        {
            if (rows.TryScore(node, other, least, out int score, out _)) found.Add((other, score));
        }
        rows.Forget();
        found.Sort(Compare);
        if (found.Count > most) found.RemoveRange(most, found.Count - most);
        return Ranked(found);
    }

    // Each node once.
    private void Meet(int node)
    {
        met.Clear();
        if (rows.Nodes.Count > metAt.Length) Array.Resize(ref metAt, rows.Nodes.Count + (rows.Nodes.Count / 4) + 16);
        round++;
        if (!blocks.IsWhole) blocks.Meet(node, met);
        else met.AddRange(Enumerable.Range(0, rows.Nodes.Count).Where(other => other != node && records.IsHeld(other)));
        int kept = 0;
        for (int i = 0; i < met.Count; i++)
        {
            if (metAt[met[i]] == round) continue;
            metAt[met[i]] = round;
            met[kept++] = met[i];
        }
        met.RemoveRange(kept, met.Count - kept);
    }

    private int Compare((int Node, int Score) x, (int Node, int Score) y) =>
        y.Score.CompareTo(x.Score) is var by and not 0 ? by : rows.HashOf(x.Node).CompareTo(rows.HashOf(y.Node));

    private List<RecordMatch> Ranked(List<(int Node, int Score)> matches)
    {
        matches.Sort(Compare);
        return [.. matches.Select(match => new RecordMatch(IdsOf([match.Node]), Bits.Of(match.Score), Bits.Probability(Bits.Of(match.Score))))];
    }

    private List<string> IdsOf(List<int> nodes)
    {
        var ids = new List<string>();
        foreach (int node in nodes) records.Read(node, ids);
        ids.Sort(StringComparer.Ordinal);
        return ids;
    }

    private string PartitionHashAlone()
    {
        var nodes = Enumerable.Range(0, rows.Nodes.Count).Where(records.IsHeld).Select(node => (Group: rows.HashOf(groups.GroupOf(node)), Row: rows.HashOf(node), Node: node)).ToArray();
        Array.Sort(nodes);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] head = new byte[16];
        foreach (var (group, row, node) in nodes)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(head, group);
            BinaryPrimitives.WriteUInt64LittleEndian(head.AsSpan(8), row);
            hash.AppendData(head);
            foreach (string id in IdsOf([node])) hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id.Length}:{id}")));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
