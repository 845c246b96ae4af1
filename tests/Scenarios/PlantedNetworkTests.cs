using Investigations.Api.Demo;
using Investigations.Jobs.Reporting;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Scenarios;

/// <summary>Planted networks and their innocent twins: what must and what must not be surfaced.</summary>
public sealed class PlantedNetworkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sample_pack_all_networks_are_found_and_nobody_honest_is_shown()
    {
        var figures = await PlantedRun.JudgedAsync(SharedFiles.SamplePack(), SharedFiles.Path("pack-sample/truth.json"), Token);
        Assert.Equal(4, figures.GetProperty("networks").GetProperty("found").GetInt32());
        Assert.Equal(0, figures.GetProperty("victims").GetProperty("shown_as_anything_else").GetInt32());
        Assert.InRange(figures.GetProperty("false_alerts").GetProperty("in_clusters").GetInt32(), 0, 3);
        Assert.Equal(1, figures.GetProperty("facilitators").GetProperty("rank1").GetDouble());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    public async Task Invented_company_most_networks_are_found_and_few_honest_people_are_shown(int seed)
    {
        using var folder = new ScratchFolder();
        WorldGenerator.Write(new WorldOptions(seed, 300), folder.Path);
        var figures = await PlantedRun.JudgedAsync(folder.File("pack"), folder.File("truth.json"), Token);
        Assert.InRange(figures.GetProperty("networks").GetProperty("recall").GetDouble(), 0.6, 1);
        Assert.Equal(0, figures.GetProperty("victims").GetProperty("shown_as_anything_else").GetInt32());
        Assert.InRange(figures.GetProperty("false_alerts").GetProperty("per_1000").GetDouble(), 0, 5);
    }

    [Fact]
    public void Results_of_the_same_pack_are_the_same_bytes_twice()
    {
        string pack = SharedFiles.SamplePack();
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        Assert.Equal(ResultsPack.Files(PlantedRun.Results(pack), none), ResultsPack.Files(PlantedRun.Results(pack), none));
    }
}
