using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Investigations.Jobs.Scoring.Learned;

/// <summary>A model as a JSON file with its SHA-256 in a file beside it. A file that is not what was signed is refused.</summary>
internal static class RiskModelFile
{
    /// <summary>The name of a model file, in the data folder and among the product's own files.</summary>
    public const string FileName = "risk-model.json";

    /// <summary>Follows the name of a model file in that of its signature.</summary>
    public const string SignatureSuffix = ".sha256";

    private const int FormatVersion = 1;
    private const int IdDigits = 12;
    private const string Resource = "Investigations.Jobs.Scoring.Learned.";

    /// <summary>The model the product ships with.</summary>
    public static RiskModel Shipped { get; } = Read(Own(FileName), Encoding.ASCII.GetString(Own(FileName + SignatureSuffix)), "the model of the product");

    /// <summary>Reads a model and checks its signature.</summary>
    /// <param name="path">The JSON file.</param>
    /// <exception cref="InvalidDataException">It was changed after it was signed, has no signature, or is of other features than this version reads.</exception>
    public static RiskModel Read(string path)
    {
        string signature = path + SignatureSuffix;
        if (!File.Exists(signature)) throw new InvalidDataException($"{path} has no {Path.GetFileName(signature)} beside it, so nobody can say whether it was changed. Train it again.");
        return Read(File.ReadAllBytes(path), File.ReadAllText(signature), path);
    }

    /// <summary>Writes a model and its signature; the same model gives the same bytes.</summary>
    /// <param name="path">The JSON file.</param>
    /// <param name="model">The model.</param>
    public static void Write(string path, RiskModel model)
    {
        byte[] bytes = Bytes(model);
        File.WriteAllBytes(path, bytes);
        File.WriteAllText(path + SignatureSuffix, $"{HashOf(bytes)}  {Path.GetFileName(path)}\n");
    }

    /// <summary>The bytes of a model's file.</summary>
    public static byte[] Bytes(RiskModel model)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", FormatVersion);
            json.WriteString("trainedOn", model.TrainedOn);
            json.WriteNumber("seed", model.Seed);
            json.WriteNumber("bias", model.Bias);
            json.WriteNumber("calibrationSlope", model.Calibration.Slope);
            json.WriteNumber("calibrationOffset", model.Calibration.Offset);
            json.WriteStartArray("features");
            foreach (var feature in model.Features) Write(json, feature);
            json.WriteEndArray();
            json.WriteStartObject("heldOut");
            Write(json, "learned", model.HeldOut.Learned);
            Write(json, "uncalibrated", model.HeldOut.Uncalibrated);
            Write(json, "additive", model.HeldOut.Additive);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    /// <summary>Reads a model from bytes and checks its signature.</summary>
    /// <exception cref="InvalidDataException">As for a file.</exception>
    public static RiskModel Read(byte[] bytes, string signature, string name)
    {
        string hash = HashOf(bytes);
        if (!signature.StartsWith(hash, StringComparison.Ordinal))
            throw new InvalidDataException($"{name} is not what was signed: its SHA-256 is {hash}, the signature says {signature.Split(' ')[0].Trim()}. Put back the file that belongs to it, or train again.");
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return Checked(Model(json.RootElement), name) with { Id = hash[..IdDigits] };
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{name} is no model that this version reads. Train it again.", fault);
        }
    }

    private static RiskModel Model(JsonElement root)
    {
        if (root.GetProperty("format").GetInt32() != FormatVersion) throw new FormatException("Another format.");
        var heldOut = root.GetProperty("heldOut");
        return new RiskModel(
            root.GetProperty("trainedOn").GetString()!, root.GetProperty("seed").GetInt32(), root.GetProperty("bias").GetDouble(),
            [.. root.GetProperty("features").EnumerateArray().Select(feature => new ModelFeature(
                feature.GetProperty("name").GetString()!, feature.GetProperty("weight").GetDouble(),
                [.. feature.GetProperty("shares").EnumerateArray().Select(share => share.GetDouble())]))],
            new Calibration(root.GetProperty("calibrationSlope").GetDouble(), root.GetProperty("calibrationOffset").GetDouble()),
            new HeldOutFigures(Figures(heldOut.GetProperty("learned")), Figures(heldOut.GetProperty("uncalibrated")), Figures(heldOut.GetProperty("additive"))));
    }

    private static RiskModel Checked(RiskModel model, string name)
    {
        if (!model.Features.Select(feature => feature.Name).SequenceEqual(RiskFeatures.All.Select(feature => feature.Name), StringComparer.Ordinal))
            throw new InvalidDataException($"{name} knows other features than this version reads. Train it again.");
        if (model.Features.Any(feature => feature.Weight < 0 || feature.Shares.Count != Drift.Bins) || model.Calibration.Slope <= 0)
            throw new InvalidDataException($"{name} has a negative weight, so that evidence could lower a risk. Train it again.");
        return model;
    }

    private static Reliability Figures(JsonElement element) => new(
        element.GetProperty("clusters").GetInt32(), element.GetProperty("networks").GetInt32(), element.GetProperty("brier").GetDouble(), element.GetProperty("calibrationError").GetDouble());

    private static void Write(Utf8JsonWriter json, ModelFeature feature)
    {
        json.WriteStartObject();
        json.WriteString("name", feature.Name);
        json.WriteNumber("weight", feature.Weight);
        json.WriteStartArray("shares");
        foreach (double share in feature.Shares) json.WriteRawValue(share.ToString("0.000000", CultureInfo.InvariantCulture));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Reliability figures)
    {
        json.WriteStartObject(name);
        json.WriteNumber("clusters", figures.Count);
        json.WriteNumber("networks", figures.Networks);
        json.WriteNumber("brier", Math.Round(figures.Brier, 6));
        json.WriteNumber("calibrationError", Math.Round(figures.CalibrationError, 6));
        json.WriteEndObject();
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Own(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource + name)
            ?? throw new InvalidDataException($"The product came without {name}.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
