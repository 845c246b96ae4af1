using System.Text.Json;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>Reads a mapping file strictly and collects all that is wrong with it.</summary>
internal sealed class MappingReader
{
    private readonly List<string> faults = [];
    private readonly List<MappedInput> inputs = [];
    private DateOnly latest;

    /// <summary>Reads the JSON.</summary>
    /// <exception cref="PackRefusedException">All faults at once.</exception>
    public static MappingFile Read(ReadOnlyMemory<byte> json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 32, AllowDuplicateProperties = false });
            var reader = new MappingReader();
            var mapping = reader.Read(document.RootElement);
            if (reader.faults.Count > 0) throw new PackRefusedException($"{name}: {string.Join("; ", reader.faults)}.");
            return mapping!;
        }
        catch (JsonException exception)
        {
            throw new PackRefusedException($"{name} is no valid JSON (line {exception.LineNumber + 1}).", exception);
        }
    }

    private MappingFile? Read(JsonElement root)
    {
        if (!Keys(root, "the mapping", "mappingVersion", "tenant", "name", "exportedAt", "defaultRegion", "inputs", "outputs", "notInVocabulary")) return null;
        if (!root.TryGetProperty("mappingVersion", out var version) || version.ValueKind != JsonValueKind.Number || version.GetRawText() != "1") faults.Add("mappingVersion must be 1");
        string exported = Text(root, "exportedAt");
        if (!Timestamp.TryNormalise(exported, out var exportedAt)) faults.Add("exportedAt must be a time with an offset or Z");
        latest = DateOnly.FromDateTime(exportedAt.At.UtcDateTime);
        foreach (var item in Items(root, "inputs")) ReadInput(item);
        var outputs = Items(root, "outputs").Select(ReadOutput).OfType<MappedOutput>().ToList();
        var unmapped = Items(root, "notInVocabulary").Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : "").ToList();
        foreach (string input in unmapped) NeedInput(input, "notInVocabulary");
        var header = new PackHeader(Text(root, "tenant"), Text(root, "name"), exportedAt.At, Text(root, "defaultRegion"), [], []);
        return new MappingFile(header, inputs, outputs, unmapped);
    }

    private void ReadInput(JsonElement item)
    {
        if (!Keys(item, "an input", "name", "file", "format", "kindColumn")) return;
        string file = Text(item, "file");
        if (!PackFiles.IsInside(file)) faults.Add($"the input file '{file}' leads out of the source");
        string format = Text(item, "format");
        if (format is not ("csv" or "jsonl")) faults.Add($"the format of '{file}' must be csv or jsonl");
        string kind = item.TryGetProperty("kindColumn", out _) ? Text(item, "kindColumn") : "";
        var input = new MappedInput(Text(item, "name"), file, format == "jsonl", kind);
        if (inputs.Exists(known => known.Name == input.Name)) faults.Add($"two inputs have the name '{input.Name}'");
        inputs.Add(input);
    }

    private MappedOutput? ReadOutput(JsonElement item)
    {
        if (!Keys(item, "an output", "from", "when", "file", "columns", "needs")) return null;
        string from = Text(item, "from");
        NeedInput(from, "an output");
        var file = SourceCatalogue.Find(Text(item, "file"));
        if (file is null)
        {
            faults.Add($"the contract has no file '{Text(item, "file")}'");
            return null;
        }
        var columns = new List<KeyValuePair<string, CellExpression>>();
        foreach (var column in Properties(item, "columns"))
        {
            if (!file.TryOrdinal(column.Name, out int ordinal) || file.Columns[ordinal].IsDerived) faults.Add($"{file.Name} has no column '{column.Name}'");
            columns.Add(new(column.Name, Expression(column.Value)));
        }
        foreach (var column in file.Columns.Where(column => column.IsRequired && !columns.Exists(given => given.Key == column.Name)))
            faults.Add($"the rule from '{from}' to {file.Name} lacks the required column '{column.Name}'");
        var needs = Strings(item, "needs");
        foreach (string need in needs.Where(need => !columns.Exists(given => given.Key == need))) faults.Add($"the rule from '{from}' needs '{need}', which it does not make");
        return new MappedOutput(from, [.. Properties(item, "when").Select(ReadCondition)], file, columns, needs);
    }

    private MappedCondition ReadCondition(JsonProperty condition)
    {
        var cell = new ColumnExpression(condition.Name);
        if (condition.Value.ValueKind is JsonValueKind.True or JsonValueKind.False) return new MappedCondition(cell, null, condition.Value.GetBoolean());
        if (condition.Value.ValueKind == JsonValueKind.Array)
            return new MappedCondition(cell, condition.Value.EnumerateArray().Select(word => word.ToString()).ToHashSet(StringComparer.Ordinal), true);
        faults.Add($"the condition on '{condition.Name}' must be true, false or a list of words");
        return new MappedCondition(cell, null, true);
    }

    private CellExpression Expression(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return new ColumnExpression(value.GetString()!);
        if (value.ValueKind != JsonValueKind.Object || !value.EnumerateObject().Any())
        {
            faults.Add("a cell must be a column's name or an object");
            return new ConstantExpression("");
        }
        string first = value.EnumerateObject().First().Name;
        switch (first)
        {
            case "constant": Keys(value, first, "constant"); return new ConstantExpression(Text(value, first));
            case "join": Keys(value, first, "join", "with", "all"); return Join(value);
            case "first": Keys(value, first, "first"); return new FirstExpression([.. Items(value, first).Select(Expression)]);
            case "given": Keys(value, first, "given"); return new NamePartExpression(Expression(value.GetProperty(first)), IsFamily: false);
            case "family": Keys(value, first, "family"); return new NamePartExpression(Expression(value.GetProperty(first)), IsFamily: true);
            case "date": Keys(value, first, "date", "forms"); return new DateExpression(Expression(value.GetProperty(first)), Strings(value, "forms"), latest);
            case "word": Keys(value, first, "word", "words", "otherwise"); return Word(value);
            case "lookup": Keys(value, first, "lookup", "steps"); return new LookupExpression(Expression(value.GetProperty(first)), [.. Items(value, "steps").Select(Step)]);
            default:
                faults.Add($"'{first}' is no way to make a cell; there are constant, join, first, given, family, date, word and lookup");
                return new ConstantExpression("");
        }
    }

    private JoinExpression Join(JsonElement value)
    {
        bool needsAll = value.TryGetProperty("all", out var all) && all.ValueKind == JsonValueKind.True;
        string separator = value.TryGetProperty("with", out var with) && with.ValueKind == JsonValueKind.String ? with.GetString()! : "";
        return new JoinExpression([.. Items(value, "join").Select(Expression)], separator, needsAll);
    }

    private WordExpression Word(JsonElement value)
    {
        var words = Properties(value, "words").ToDictionary(word => word.Name, word => word.Value.ToString(), StringComparer.Ordinal);
        return new WordExpression(Expression(value.GetProperty("word")), words, value.TryGetProperty("otherwise", out _) ? Text(value, "otherwise") : null);
    }

    private LookupStep Step(JsonElement value)
    {
        Keys(value, "a step", "input", "match", "take");
        NeedInput(Text(value, "input"), "a step");
        return new LookupStep(Text(value, "input"), Text(value, "match"), Text(value, "take"));
    }

    private void NeedInput(string name, string where)
    {
        if (!inputs.Exists(input => input.Name == name)) faults.Add($"{where} names the input '{name}', which there is not");
    }

    private bool Keys(JsonElement value, string what, params string[] allowed)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            faults.Add($"{what} must be an object");
            return false;
        }
        foreach (var property in value.EnumerateObject().Where(property => !allowed.Contains(property.Name, StringComparer.Ordinal)))
            faults.Add($"{what} has the unknown key '{property.Name}'");
        return true;
    }

    private string Text(JsonElement value, string key)
    {
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(key, out var text) && text.ValueKind == JsonValueKind.String) return text.GetString()!;
        faults.Add($"'{key}' must be a text");
        return "";
    }

    private IReadOnlyList<string> Strings(JsonElement value, string key) => [.. Items(value, key).Select(item => item.ToString())];

    private IEnumerable<JsonElement> Items(JsonElement value, string key)
    {
        if (!value.TryGetProperty(key, out var items)) return [];
        if (items.ValueKind == JsonValueKind.Array) return items.EnumerateArray();
        faults.Add($"'{key}' must be a list");
        return [];
    }

    private IEnumerable<JsonProperty> Properties(JsonElement value, string key)
    {
        if (!value.TryGetProperty(key, out var items)) return [];
        if (items.ValueKind == JsonValueKind.Object) return items.EnumerateObject();
        faults.Add($"'{key}' must be an object");
        return [];
    }
}
