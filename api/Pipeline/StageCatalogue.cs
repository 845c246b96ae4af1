using Investigations.Graph.Storage;

namespace Investigations.Api.Pipeline;

/// <summary>The stages there are, in the order they run.</summary>
internal sealed class StageCatalogue
{
    /// <summary>The name of the job that runs all of them.</summary>
    public const string Pipeline = "pipeline";

    private static readonly string[] Order = ["resolve", "correlate", "signal", "cluster", "score", "report"];

    /// <summary>Puts stages in order.</summary>
    /// <param name="stages">One for each name, in any order.</param>
    /// <exception cref="ArgumentException">A stage has a name that is none of the six, or one twice.</exception>
    public StageCatalogue(IEnumerable<IStage> stages)
    {
        var byName = stages.ToDictionary(stage => stage.Name, StringComparer.Ordinal);
        Stages = [.. Order.Where(byName.ContainsKey).Select(name => byName[name])];
        if (Stages.Count < byName.Count) throw new ArgumentException($"A stage is none of: {string.Join(", ", Order)}.", nameof(stages));
    }

    /// <summary>In the order they run.</summary>
    public IReadOnlyList<IStage> Stages { get; }

    /// <summary>The pipeline, then the stages.</summary>
    public IEnumerable<string> JobNames => Stages.Select(stage => stage.Name).Prepend(Pipeline);

    /// <summary>The stages that a job runs; null when there is no job of this name.</summary>
    public IReadOnlyList<IStage>? Of(string job)
    {
        if (string.Equals(job, Pipeline, StringComparison.Ordinal)) return Stages;
        return Stages.FirstOrDefault(stage => string.Equals(stage.Name, job, StringComparison.Ordinal)) is { } stage ? [stage] : null;
    }
}
