using System.Globalization;
using System.Net;
using System.Text.Json;
using Investigations.Api.Pipeline;

namespace Investigations.Api.Commands;

/// <summary>Reads settings: <c>investigations.json</c> of the data folder, the environment over it, options over both.</summary>
internal static class SettingsReader
{
    /// <summary>The file, in the data folder.</summary>
    public const string FileName = "investigations.json";

    /// <summary>Begins the environment variables: <c>INVESTIGATIONS_SERVER__PORT</c> is <c>server:port</c>.</summary>
    public const string Prefix = "INVESTIGATIONS_";

    private static readonly Dictionary<string, (string Default, Func<string, bool> IsRight, string Allowed)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["server:listen"] = ("127.0.0.1", text => IPAddress.TryParse(text, out _), "an IP address, such as 127.0.0.1 or 0.0.0.0"),
        ["server:port"] = ("5080", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port <= 65_535, "a port, 0 to 65535"),
        ["schedule:pipeline"] = ("0 0/15 * * * ?", RunSchedule.IsCron, "a cron expression with seconds, such as 0 0/15 * * * ?"),
        ["learned:dispositions"] = ("200", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int least) && least >= 40, "a number of dispositions, 40 or more"),
        ["tenant:name"] = ("default", text => text.Length is > 0 and <= 64 && text.All(c => c is '-' || char.IsAsciiLetterOrDigit(c)), "1 to 64 letters, digits and hyphens"),
    };

    /// <summary>Reads all settings.</summary>
    /// <param name="home">The data folder, as an option gives it; null takes <c>INVESTIGATIONS_HOME</c>, then <c>~/.investigations</c>.</param>
    /// <param name="options">Settings that options give, by name.</param>
    /// <param name="environment">The environment.</param>
    /// <exception cref="SettingsException">Some are wrong; all are named.</exception>
    public static Settings Read(string? home, IReadOnlyDictionary<string, string> options, IReadOnlyDictionary<string, string> environment)
    {
        home ??= environment.GetValueOrDefault(Prefix + "HOME") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".investigations");
        var faults = new List<string>();
        var values = Known.ToDictionary(pair => pair.Key, pair => pair.Value.Default, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value, source) in OfFile(Path.Combine(home, FileName), faults).Concat(OfEnvironment(environment)).Concat(OfOptions(options)))
        {
            if (!Known.TryGetValue(name, out var known))
                faults.Add($"{source}: there is no setting '{name}'. There are: {string.Join(", ", Known.Keys.Order(StringComparer.Ordinal))}.");
            else if (!known.IsRight(value))
                faults.Add($"{source}: '{name}' must be {known.Allowed}; it is '{value}'.");
            else
                values[name] = value;
        }

        if (faults.Count > 0) throw new SettingsException(faults);
        return new Settings(
            Path.GetFullPath(home), IPAddress.Parse(values["server:listen"]), int.Parse(values["server:port"], CultureInfo.InvariantCulture),
            values["schedule:pipeline"], values["tenant:name"])
        {
            LeastDispositions = int.Parse(values["learned:dispositions"], CultureInfo.InvariantCulture),
        };
    }

    private static IEnumerable<(string Name, string Value, string Source)> OfFile(string path, List<string> faults)
    {
        if (!File.Exists(path)) return [];
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 8 });
            return [.. Flatten(json.RootElement, "").Select(pair => (pair.Name, pair.Value, FileName))];
        }
        catch (JsonException fault)
        {
            faults.Add(fault.LineNumber is { } line ? $"{FileName}: line {line + 1} is not JSON." : $"{FileName}: a name stands twice.");
            return [];
        }
    }

    private static IEnumerable<(string Name, string Value)> Flatten(JsonElement element, string path) => element.ValueKind is JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(property => Flatten(property.Value, path.Length == 0 ? property.Name : $"{path}:{property.Name}"))
        : [(path, element.ValueKind is JsonValueKind.String ? element.GetString()! : element.GetRawText())];

    private static IEnumerable<(string Name, string Value, string Source)> OfEnvironment(IReadOnlyDictionary<string, string> environment) => environment
        .Where(pair => pair.Key.StartsWith(Prefix, StringComparison.Ordinal) && pair.Key.Contains("__", StringComparison.Ordinal))
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => (pair.Key[Prefix.Length..].Replace("__", ":", StringComparison.Ordinal).ToLowerInvariant(), pair.Value, pair.Key));

    private static IEnumerable<(string Name, string Value, string Source)> OfOptions(IReadOnlyDictionary<string, string> options) =>
        options.Select(pair => (pair.Key, pair.Value, $"--{pair.Key.Split(':')[^1]}"));
}
