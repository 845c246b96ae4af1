using System.Text.Json;
using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion;

/// <summary>What <c>pack.json</c> says of a source pack.</summary>
/// <param name="Tenant">Whose records they are.</param>
/// <param name="Name">For people.</param>
/// <param name="ExportedAt">When the pack was exported: the data's "now".</param>
/// <param name="DefaultRegion">ISO 3166 alpha-2, for phone numbers without a country.</param>
/// <param name="Files">The files the pack is said to hold.</param>
/// <param name="Complete">Files that hold all current rows of their kind: what is no longer in them has ended.</param>
public sealed record PackHeader(
    string Tenant, string Name, DateTimeOffset ExportedAt, string DefaultRegion, IReadOnlyList<string> Files, IReadOnlyList<string> Complete)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "pack.json";

    private const int MaxBytes = 1 << 20;

    /// <summary>Reads it strictly: no duplicate or unknown keys, no comments, version 1.</summary>
    /// <exception cref="PackRefusedException">All that is wrong, at once.</exception>
    internal static PackHeader Read(Stream stream)
    {
        byte[] bytes = new byte[MaxBytes + 1];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > MaxBytes) throw new PackRefusedException($"{FileName} is larger than {MaxBytes} bytes.");
        var text = bytes.AsMemory(0, length);
        if (text.Span.StartsWith("\uFEFF"u8)) text = text[3..];
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false });
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new PackRefusedException($"{FileName} is no valid JSON (line {exception.LineNumber + 1}). Correct it and import again.", exception);
        }
    }

    private static PackHeader Read(JsonElement root)
    {
        var faults = new List<string>();
        if (root.ValueKind != JsonValueKind.Object) throw new PackRefusedException($"{FileName} must hold one JSON object.");
        foreach (var property in root.EnumerateObject())
        {
            if (property.Name is not ("packVersion" or "tenant" or "name" or "exportedAt" or "defaultRegion" or "files" or "complete"))
                faults.Add($"unknown key '{property.Name}'");
        }
        if (!root.TryGetProperty("packVersion", out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out int number) || number != 1)
            faults.Add("packVersion must be 1");
        string tenant = Text(root, "tenant", faults, isRequired: true);
        string name = Text(root, "name", faults, isRequired: false);
        string region = Text(root, "defaultRegion", faults, isRequired: true);
        if (region.Length > 0 && !(region.Length == 2 && char.IsAsciiLetterUpper(region[0]) && char.IsAsciiLetterUpper(region[1])))
            faults.Add("defaultRegion must be two capital letters (ISO 3166)");
        string exported = Text(root, "exportedAt", faults, isRequired: true);
        var exportedAt = Moment(exported);
        if (exported.Length > 0 && exportedAt is null) faults.Add("exportedAt must be a time with an offset or Z (ISO 8601)");
        var files = Names(root, "files", faults);
        var complete = Names(root, "complete", faults);
        if (faults.Count > 0) throw new PackRefusedException($"{FileName}: {string.Join("; ", faults)}.");
        return new PackHeader(tenant, name.Length > 0 ? name : tenant, exportedAt!.Value, region, files, complete);
    }

    private static DateTimeOffset? Moment(string text) => Timestamp.TryNormalise(text, out var moment) && !moment.IsDateOnly ? moment.At : null;

    private static string Text(JsonElement root, string key, List<string> faults, bool isRequired)
    {
        if (root.TryGetProperty(key, out var value))
        {
            if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())) return value.GetString()!;
            faults.Add($"{key} must be a text that is not empty");
        }
        else if (isRequired)
        {
            faults.Add($"{key} is missing");
        }
        return "";
    }

    private static List<string> Names(JsonElement root, string key, List<string> faults)
    {
        var names = new List<string>();
        if (!root.TryGetProperty(key, out var value)) return names;
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
        {
            faults.Add($"{key} must be a list of file names");
            return names;
        }
        names.AddRange(value.EnumerateArray().Select(item => item.GetString()!));
        if (names.Distinct(StringComparer.Ordinal).Count() != names.Count) faults.Add($"{key} names a file twice");
        foreach (string file in names.Where(file => !PackFiles.IsInside(file) || file.Contains('/', StringComparison.Ordinal)))
            faults.Add($"{key} names '{file}', which is no file of the pack's own folder");
        return names;
    }
}
