using Investigations.Jobs.Resolution;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution;

public sealed class SamplePackPeopleTests
{
    [Fact]
    public void People_of_the_sample_pack_are_found_with_an_F1_of_95_percent()
    {
        string folder = SharedFiles.SamplePack();
        var (records, _) = PackRecords.Load(folder);
        var truth = PackTruth.Read(Path.Combine(Path.GetDirectoryName(folder)!, "truth.json"));

        var identities = Resolver.Resolve(records, [], new ResolveOptions());

        double f1 = truth.PairwiseF1(identities);
        Assert.InRange(f1, 0.95, 1);
    }
}
