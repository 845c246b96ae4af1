using System.Text.Json;

namespace Investigations.Api.Demo.Scoring;

/// <summary>Reads parts of a truth file; all but the networks' personas are optional.</summary>
internal static class Truths
{
    public static List<string> Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray().Select(item => item.GetString() ?? "")] : [];

    public static List<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray()] : [];

    public static string Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement text) ? text.GetString() ?? "" : "";

    /// <summary>An object of texts, in its order; of a key that stands twice the last text counts.</summary>
    public static (List<string> Keys, Dictionary<string, string> Values) Map(JsonElement element, string name)
    {
        List<string> keys = [];
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        if (!element.TryGetProperty(name, out JsonElement map)) return (keys, values);
        foreach (JsonProperty property in map.EnumerateObject())
        {
            if (!values.ContainsKey(property.Name)) keys.Add(property.Name);
            values[property.Name] = property.Value.GetString() ?? "";
        }
        return (keys, values);
    }
}
