using Investigations.Jobs.Resolution.Blocking;
using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Tests.Fixtures;
using Investigations.Tests.Jobs.Resolution.Linkage;
using Investigations.Tests.Jobs.Resolution.Tables;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Blocking;

/// <summary>What blocking brings together against the slow obvious way.</summary>
public sealed class CandidatePairTests
{
    [Theory]
    [InlineData("id,given_name,surname,date_of_birth,city\n", "{id},{given},{family},{dob},{city}")]
    [InlineData("id,full_name,date_of_birth,phone,phone_2\n", "{id},{given} {family},{dob},{phone},{phone}")]
    public void Every_pair_of_a_block_within_the_cap_is_shown_once(string header, string format)
    {
        using var folder = new ScratchFolder();
        var nodes = NodeTableBuilder.Build(DrawnTable.Read(folder, header + Linked.Strangers(300, format)).Table, false);
        BlockingAtom[] atoms = [.. AtomCatalogue.Of(nodes).Select(definition => definition.Read(nodes))];
        BlockingRule[] rules = [new(atoms[0], null), new(atoms[^1], null), new(atoms[1], atoms[^1])];
        const int Cap = 20;
        Blocks[] blocks = [.. rules.Select(rule => new Blocks(rule, nodes, Cap, 1))];
        var shown = new CandidatePairs(nodes, blocks).Visit(static () => new Noting()).SelectMany(static visitor => visitor.Pairs).ToList();
        var expected = new List<(int, int)>();
        for (int a = 0; a < nodes.Count; a++)
        {
            for (int b = a + 1; b < nodes.Count; b++)
            {
                if (rules.Any(rule => SharedKeys(rule, a, b).Any(key => Holders(nodes, rule, key) <= Cap))) expected.Add((a, b));
            }
        }
        Assert.NotEmpty(expected);
        Assert.Equal(expected, shown.Order());
    }

    [Fact]
    public void Radix_sort_sorts_and_keeps_the_order_of_equal_keys()
    {
        var random = new Random(3);
        foreach (int length in new[] { 0, 1, 2, 100, 5_000 })
        {
            uint[] keys = [.. Enumerable.Range(0, length).Select(_ => (uint)random.NextInt64(uint.MaxValue) >> random.Next(32))];
            int[] items = [.. Enumerable.Range(0, length)];
            var expected = items.OrderBy(item => keys[item]).ToArray();
            RadixSort.Sort(keys, items);
            Assert.Equal(expected, items);
            Assert.Equal(keys.Order(), keys);
        }
    }

    private static List<uint> SharedKeys(BlockingRule rule, int a, int b)
    {
        var left = new List<uint>();
        var right = new List<uint>();
        rule.KeysOf(a, left);
        rule.KeysOf(b, right);
        return [.. left.Intersect(right)];
    }

    private static int Holders(NodeTable nodes, BlockingRule rule, uint key)
    {
        var keys = new List<uint>();
        return Enumerable.Range(0, nodes.Count).Count(node => rule.KeysOf(node, keys) > 0 && keys.Contains(key));
    }

    private sealed class Noting : IPairVisitor
    {
        public List<(int A, int B)> Pairs { get; } = [];

        public void Visit(int a, int b, int rule) => Pairs.Add((a, b));
    }
}
