using Investigations.Jobs.Resolution.Accuracy;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Accuracy;

/// <summary>Figures of partitions small enough to count by hand.</summary>
public sealed class PartitionAccuracyTests
{
    private const double Exactly = 1e-12;

    [Fact]
    public void Partition_that_is_the_truth_is_right()
    {
        var accuracy = PartitionAccuracy.Measure([5, 5, 9, 9, 3], [0, 0, 1, 1, 2]);
        Assert.Equal(new PairAccuracy(1, 1), accuracy.Pairwise);
        Assert.Equal(new PairAccuracy(1, 1), accuracy.BCubed);
        Assert.Equal(1, accuracy.Pairwise.F1);
    }

    // Clusters {a b c} {d e}, persons {a b} {c d e}: joined ab ac bc de, true ab cd ce de, both ab de.
    [Fact]
    public void One_record_on_the_wrong_side_counts()
    {
        var accuracy = PartitionAccuracy.Measure([0, 0, 0, 1, 1], [7, 7, 8, 8, 8]);
        Assert.Equal(2 / 4.0, accuracy.Pairwise.Precision, Exactly);
        Assert.Equal(2 / 4.0, accuracy.Pairwise.Recall, Exactly);
        Assert.Equal((4, 4), (accuracy.JoinedPairs, accuracy.TruePairs));
        // Precision: a and b 2/3 each, c 1/3, d and e 1; recall: a and b 1, c 1/3, d and e 2/3.
        Assert.Equal(((2 / 3.0 * 2) + (1 / 3.0) + 2) / 5, accuracy.BCubed.Precision, Exactly);
        Assert.Equal((2 + (1 / 3.0) + (2 / 3.0 * 2)) / 5, accuracy.BCubed.Recall, Exactly);
    }

    [Fact]
    public void Nothing_joined_is_precise_and_recalls_nothing()
    {
        var accuracy = PartitionAccuracy.Measure([0, 1, 2], [4, 4, 4]);
        Assert.Equal(new PairAccuracy(1, 0), accuracy.Pairwise);
        Assert.Equal(0, accuracy.Pairwise.F1);
        Assert.Equal(1 / 3.0, accuracy.BCubed.Recall, Exactly);
    }

    [Fact]
    public void Records_of_unknown_truth_are_left_out()
    {
        var accuracy = PartitionAccuracy.Measure([0, 0, 0], [4, 4, -1]);
        Assert.Equal(2, accuracy.Records);
        Assert.Equal(new PairAccuracy(1, 1), accuracy.Pairwise);
    }

    // Persons {a b | c} over sides 0 0 1: only ac and bc count; joined are ab and ac.
    [Fact]
    public void Across_sides_pairs_of_one_side_do_not_count()
    {
        var accuracy = PartitionAccuracy.Measure([0, 0, 0, 1], [4, 4, 4, 4], [0, 0, 1, 1]);
        Assert.Equal((2, 4), (accuracy.JoinedPairs, accuracy.TruePairs));
        Assert.Equal(1, accuracy.Pairwise.Precision);
        Assert.Equal(2 / 4.0, accuracy.Pairwise.Recall, Exactly);
    }
}
