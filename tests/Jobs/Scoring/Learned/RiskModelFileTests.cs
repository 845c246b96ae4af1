using Investigations.Jobs.Scoring.Learned;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Scoring.Learned;

public sealed class RiskModelFileTests
{
    private static RiskModel Model() => RiskTraining.Train(DrawnRows.Of(1, 400), "drawn rows", new TrainingOptions());

    [Fact]
    public void Read_gives_what_was_written()
    {
        using var folder = new ScratchFolder();
        string path = folder.File("model.json");
        RiskModelFile.Write(path, Model());
        Assert.Equal(File.ReadAllBytes(path), RiskModelFile.Bytes(RiskModelFile.Read(path)));
    }

    [Fact]
    public void Read_changed_file_is_refused()
    {
        using var folder = new ScratchFolder();
        string path = folder.File("model.json");
        RiskModelFile.Write(path, Model());
        File.WriteAllText(path, File.ReadAllText(path).Replace("drawn rows", "other rows", StringComparison.Ordinal));
        Assert.Contains("is not what was signed", Assert.Throws<InvalidDataException>(() => RiskModelFile.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_file_without_signature_is_refused()
    {
        using var folder = new ScratchFolder();
        string path = folder.File("model.json");
        RiskModelFile.Write(path, Model());
        File.Delete(path + RiskModelFile.SignatureSuffix);
        Assert.Contains("has no model.json.sha256 beside it", Assert.Throws<InvalidDataException>(() => RiskModelFile.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_signed_model_with_a_negative_weight_is_refused()
    {
        using var folder = new ScratchFolder();
        string path = folder.File("model.json");
        var model = Model();
        RiskModelFile.Write(path, model with { Features = [model.Features[0] with { Weight = -1 }, .. model.Features.Skip(1)] });
        Assert.Contains("negative weight", Assert.Throws<InvalidDataException>(() => RiskModelFile.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_signed_model_of_other_features_is_refused()
    {
        using var folder = new ScratchFolder();
        string path = folder.File("model.json");
        var model = Model();
        RiskModelFile.Write(path, model with { Features = [.. model.Features.Skip(1)] });
        Assert.Contains("other features", Assert.Throws<InvalidDataException>(() => RiskModelFile.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_model_says_what_taught_it() => Assert.Contains("generated worlds", RiskModelFile.Shipped.TrainedOn, StringComparison.Ordinal);
}
