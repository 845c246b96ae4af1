using System.Text.RegularExpressions;
using Investigations.Graph.Model;
using Investigations.Jobs.Signals;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Signals;

/// <summary>The catalogue as a whole: complete, in order, computable or saying why not, and free of what must not be read.</summary>
public sealed class CatalogueTests : SignalTestBase
{
    /// <summary>Columns that stand for origin, age, belief or body; no indicator may read them.</summary>
    private static readonly string[] Excluded = ["date_of_birth", "native_name", "nationality", "gender", "ethnicity", "religion"];

    [Fact]
    public void At_least_thirty_indicators_across_all_seven_phases()
    {
        var phases = IndicatorCatalogue.All.GroupBy(indicator => indicator.Description.Phase);
        Assert.Equal(Enum.GetValues<IndicatorPhase>(), phases.Select(phase => phase.Key));
        Assert.True(IndicatorCatalogue.All.Count >= 30);
    }

    [Theory]
    [InlineData("A01 A02 A03 A11 A17 A21 I02 I04 V01 V03 V09 V11 O01 O02 O03 O05 O08 O10 W01 W03 W04 W08 W10 W12 P01 P02 P03 P05 P14 X01 X05")]
    public void Those_the_product_promises_are_there(string codes) =>
        Assert.Empty(codes.Split(' ').Except(IndicatorCatalogue.All.Select(indicator => indicator.Description.Code)));

    [Fact]
    public void Codes_are_unique_and_every_indicator_says_what_would_refute_it_and_what_looks_alike()
    {
        Assert.Equal(IndicatorCatalogue.All.Count, IndicatorCatalogue.All.Select(indicator => indicator.Description.Code).Distinct().Count());
        Assert.All(IndicatorCatalogue.All, indicator =>
        {
            Assert.True(indicator.Description.RefutedBy.Length > 10, indicator.Description.Code);
            Assert.True(indicator.Description.Computes.Length > 20, indicator.Description.Code);
            Assert.NotEmpty(indicator.Description.BenignTwins);
        });
    }

    [Fact]
    public void Every_indicator_has_its_bits_and_every_number_an_indicator()
    {
        var codes = IndicatorCatalogue.All.Select(indicator => indicator.Description.Code).ToHashSet();
        Assert.All(codes, code => Assert.InRange(Thresholds.Shipped.Bits(code), 0.1, 20));
        Assert.Empty(Thresholds.Shipped.All.Where(threshold => !codes.Contains(threshold.Indicator)).Select(threshold => $"{threshold.Indicator}.{threshold.Name}"));
        Assert.All(Thresholds.Shipped.All, threshold => Assert.InRange(threshold.Value, threshold.Minimum, threshold.Maximum));
    }

    [Fact]
    public void Without_any_file_every_indicator_says_what_is_missing()
    {
        var outcomes = IndicatorCatalogue.All.Select(indicator => Run(indicator.Description.Code, new TinyPack(), Associations.Empty).Outcome);
        Assert.All(outcomes, outcome => Assert.StartsWith("no ", outcome.NotComputableBecause, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_file_is_named_and_is_not_the_same_as_no_firing()
    {
        var (_, without) = Run("O03", TwoWorkers(), Associations.Empty);
        Assert.Equal("no shipments", without.NotComputableBecause);
        var (signals, with) = Run("O03", TwoWorkers().With("shipments.csv", "record_id,worker_id,direction"), Associations.Empty);
        Assert.Null(with.NotComputableBecause);
        Assert.Empty(signals);
    }

    [Fact]
    public void No_indicator_reads_an_excluded_column()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "jobs", "Signals"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        var read = sources.SelectMany(text => Regex.Matches(text, "\"(?<column>[a-z_]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)).Select(match => match.Groups["column"].Value).ToHashSet();
        Assert.Contains("camera_device", read);
        Assert.All(Excluded, column => Assert.DoesNotContain(column, read));
    }

    [Fact]
    public void Overrides_replace_numbers_and_all_faults_are_told_at_once()
    {
        Assert.Equal(4, Thresholds.Shipped.With("""{"P02":{"minHolders":4}}""").Count("P02", "minHolders"));
        var fault = Assert.Throws<FormatException>(() => Thresholds.Shipped.With("""{"P02":{"minHolders":1,"colour":3},"Z99":{"bits":1}}"""));
        Assert.Contains("P02.minHolders must be from 2", fault.Message, StringComparison.Ordinal);
        Assert.Contains("P02.colour", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Z99.bits", fault.Message, StringComparison.Ordinal);
    }
}
