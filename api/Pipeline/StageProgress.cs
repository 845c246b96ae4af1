using System.Globalization;
using Investigations.Graph.Model;

namespace Investigations.Api.Pipeline;

/// <summary>A stage begins, or has come to its end.</summary>
/// <param name="Run">The run it belongs to.</param>
/// <param name="Stage">Its name.</param>
/// <param name="Number">From 1, of the stages of this run.</param>
/// <param name="Count">Stages of this run.</param>
/// <param name="Outcome">Null while it begins.</param>
internal sealed record StageProgress(long Run, string Stage, int Number, int Count, StageOutcome? Outcome)
{
    /// <summary>0 to 100: stages that have come to their end, of all.</summary>
    public int Percent => 100 * (Outcome is null ? Number - 1 : Number) / Count;

    /// <summary>One line for people.</summary>
    public override string ToString() => Outcome is null
        ? $"{Stage} ({Number} of {Count})"
        : string.Create(CultureInfo.InvariantCulture, $"{Stage}: {Counted(Outcome)} in {Outcome.Duration.TotalSeconds:0.0} s");

    private static string Counted(StageOutcome outcome) =>
        outcome.Counts.Count == 0 ? "done" : string.Join(", ", outcome.Counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}")));
}
