using System.Text.Json;

namespace Investigations.Tests.Api.Demo;

/// <summary>A truth file as plain JSON.</summary>
internal sealed class WrittenTruth
{
    private WrittenTruth(JsonElement root) => Root = root;

    public JsonElement Root { get; }

    public IEnumerable<JsonElement> Networks => Root.GetProperty("networks").EnumerateArray();

    public Dictionary<string, string> People => Map("people");

    public Dictionary<string, string> Roles => Map("roles");

    public static WrittenTruth Read(string path) => new(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement);

    public static List<string> Strings(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];

    private Dictionary<string, string> Map(string name) =>
        Root.GetProperty(name).EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);
}
