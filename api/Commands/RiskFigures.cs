using System.Globalization;
using System.Text.Json;
using Investigations.Jobs.Scoring.Learned;

namespace Investigations.Api.Commands;

/// <summary>How true a model's probabilities are and how far the clusters of a run have drifted from those it learned from.</summary>
/// <param name="Model">The model.</param>
/// <param name="Rows">The clusters of the run.</param>
internal sealed record RiskFigures(RiskModel Model, IReadOnlyList<RiskRow> Rows)
{
    private List<RiskRow> Known => [.. Rows.Where(row => row.IsNetwork is not null)];

    /// <summary>Lines for people.</summary>
    public IEnumerable<string> ToLines()
    {
        yield return Text($"Model {Model.Id}, trained on {Model.TrainedOn}.");
        foreach (string line in Table("Held out in training", Model.HeldOut)) yield return line;
        if (Known.Count > 0)
        {
            foreach (string line in Table("Analysts' dispositions of this run", RiskTraining.Judge(Model, Known))) yield return line;
        }
        if (Rows.Count == 0) yield break;
        yield return Text($"Drift of {Rows.Count} clusters against training; a stability index above {RiskDrift.Limit(Rows.Count):0.00} has drifted:");
        foreach (var (name, index) in RiskDrift.Of(Model, [.. Rows.Select(row => row.Features)]).OrderByDescending(pair => pair.Index).ThenBy(pair => pair.Name, StringComparer.Ordinal))
            yield return Text($"  {name,-22} {index,6:0.000}{(index > RiskDrift.Limit(Rows.Count) ? "  drifted" : "")}");
        double said = Rows.Average(row => Model.ProbabilityOf(row.Features));
        yield return Text($"Mean risk of these clusters: learned {said:0.000}, additive {Rows.Average(row => row.AdditiveRisk):0.000}.");
    }

    /// <summary>The same as JSON.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("model", Model.Id);
            json.WriteString("trainedOn", Model.TrainedOn);
            Write(json, "heldOut", Model.HeldOut);
            if (Known.Count > 0) Write(json, "dispositions", RiskTraining.Judge(Model, Known));
            json.WriteNumber("clusters", Rows.Count);
            json.WriteNumber("driftLimit", RiskDrift.Limit(Rows.Count));
            json.WriteStartObject("stabilityIndex");
            foreach (var (name, index) in RiskDrift.Of(Model, [.. Rows.Select(row => row.Features)])) json.WriteNumber(name, Math.Round(index, 6));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static IEnumerable<string> Table(string title, HeldOutFigures figures)
    {
        yield return Text($"{title}: {figures.Learned.Count} clusters, {figures.Learned.Networks} of them networks.");
        foreach (var (name, one) in Named(figures)) yield return Text($"  {name,-13} Brier {one.Brier:0.0000}, expected calibration error {one.CalibrationError:0.0000}");
    }

    private static void Write(Utf8JsonWriter json, string title, HeldOutFigures figures)
    {
        json.WriteStartObject(title);
        foreach (var (name, one) in Named(figures))
        {
            json.WriteStartObject(name);
            json.WriteNumber("clusters", one.Count);
            json.WriteNumber("networks", one.Networks);
            json.WriteNumber("brier", Math.Round(one.Brier, 6));
            json.WriteNumber("calibrationError", Math.Round(one.CalibrationError, 6));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static (string Name, Reliability Figures)[] Named(HeldOutFigures figures) =>
        [("learned", figures.Learned), ("uncalibrated", figures.Uncalibrated), ("additive", figures.Additive)];

    private static string Text(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
