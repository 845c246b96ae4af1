using System.Reflection;
using System.Text.Json;

namespace Investigations.Jobs.Signals;

/// <summary>The numbers of the catalogue: shipped in <c>thresholds.json</c>, each with unit, range and default, and the tenant's overrides.</summary>
public sealed class Thresholds
{
    private readonly Dictionary<string, Threshold> values;

    private Thresholds(Dictionary<string, Threshold> values) => this.values = values;

    /// <summary>The numbers as shipped.</summary>
    public static Thresholds Shipped { get; } = Load();

    /// <summary>All numbers, in ordinal order of indicator and name.</summary>
    public IReadOnlyList<Threshold> All => [.. values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];

    /// <summary>The number of an indicator.</summary>
    /// <exception cref="ArgumentException">The catalogue has no such number.</exception>
    public double Number(string indicator, string name) => values.TryGetValue($"{indicator}.{name}", out var found)
        ? found.Value
        : throw new ArgumentException($"thresholds.json has no number '{name}' for {indicator}.", nameof(name));

    /// <summary>A number of whole things.</summary>
    public int Count(string indicator, string name) => (int)Number(indicator, name);

    /// <summary>A number of days, as a duration.</summary>
    public TimeSpan Days(string indicator, string name) => TimeSpan.FromDays(Number(indicator, name));

    /// <summary>What one firing says, in bits.</summary>
    public double Bits(string indicator) => Number(indicator, "bits");

    /// <summary>The shipped numbers with some replaced: <c>{"P02":{"minHolders":3}}</c>.</summary>
    /// <exception cref="FormatException">Every fault of the overrides in one message: unknown names, values that are no number or out of range.</exception>
    public Thresholds With(string overridesJson)
    {
        var replaced = new Dictionary<string, Threshold>(values, StringComparer.Ordinal);
        var faults = new List<string>();
        using var document = JsonDocument.Parse(overridesJson);
        foreach (var indicator in document.RootElement.EnumerateObject())
        {
            foreach (var number in indicator.Value.EnumerateObject())
            {
                string key = $"{indicator.Name}.{number.Name}";
                if (!values.TryGetValue(key, out var shipped)) faults.Add($"{key} is no number of the catalogue.");
                else if (number.Value.ValueKind != JsonValueKind.Number) faults.Add($"{key} must be a number of {shipped.Unit}.");
                else if (number.Value.GetDouble() is var value && (value < shipped.Minimum || value > shipped.Maximum))
                    faults.Add($"{key} must be from {shipped.Minimum} to {shipped.Maximum} {shipped.Unit}; it is {value}.");
                else replaced[key] = shipped with { Value = value };
            }
        }
        return faults.Count == 0 ? new Thresholds(replaced) : throw new FormatException(string.Join(' ', faults));
    }

    private static Thresholds Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Investigations.Jobs.Signals.thresholds.json")
            ?? throw new InvalidOperationException("thresholds.json is not built in.");
        using var document = JsonDocument.Parse(stream);
        var shipped = new Dictionary<string, Threshold>(StringComparer.Ordinal);
        foreach (var indicator in document.RootElement.EnumerateObject())
        {
            foreach (var number in indicator.Value.EnumerateObject())
            {
                // [value, unit, minimum, maximum, source]
                var parts = number.Value;
                shipped.Add($"{indicator.Name}.{number.Name}", new Threshold(
                    indicator.Name, number.Name, parts[0].GetDouble(), parts[1].GetString()!, parts[2].GetDouble(), parts[3].GetDouble(), parts[4].GetString()!));
            }
        }
        return new Thresholds(shipped);
    }
}
