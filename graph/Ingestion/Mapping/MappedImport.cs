using System.Text;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>Turns foreign CSV and JSON Lines files into files of the source-pack contract, as a mapping file says (docs/mapping.md).</summary>
public sealed class MappedImport
{
    private readonly MappingFile mapping;
    private readonly PackLimits limits;

    private MappedImport(MappingFile mapping, PackLimits limits)
    {
        this.mapping = mapping;
        this.limits = limits;
    }

    /// <summary>Reads a mapping file.</summary>
    /// <param name="path">A JSON file of at most 1 MiB.</param>
    /// <param name="limits">How large the source, and what is made of it, may be.</param>
    /// <exception cref="PackRefusedException">All that is wrong with the mapping, at once.</exception>
    public static MappedImport Read(string path, PackLimits limits)
    {
        if (!File.Exists(path)) throw new PackRefusedException($"There is no mapping file at '{path}'.");
        if (new FileInfo(path).Length > 1 << 20) throw new PackRefusedException($"'{path}' is larger than 1 MiB and no mapping file.");
        return new MappedImport(MappingReader.Read(File.ReadAllBytes(path), Path.GetFileName(path)), limits);
    }

    /// <summary>Imports a source through the mapping. What the vocabulary lacks is counted in the outcome's notices.</summary>
    /// <param name="importer">Takes what is made.</param>
    /// <param name="source">A folder or a .zip with the foreign files.</param>
    /// <param name="progress">Told how far it is; may be null.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="PackRefusedException">A foreign file is missing or cannot be read.</exception>
    public async Task<ImportOutcome> ImportAsync(PackImporter importer, string source, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var notices = new NoticeBook();
        using var pack = SourcePack.Of(new MappedFiles(Make(source, int.MaxValue, notices)), mapping.Header with { Files = [.. mapping.Files.Select(file => file.Name)] });
        return await importer.ImportAsync(pack, notices.All, progress, cancellationToken);
    }

    /// <summary>The beginning of each file that the mapping would make, and what it would leave out.</summary>
    /// <param name="source">A folder or a .zip with the foreign files.</param>
    /// <param name="rowCount">Most rows of each file, 1 and above.</param>
    /// <exception cref="PackRefusedException">A foreign file is missing or cannot be read.</exception>
    public MappedPreview Preview(string source, int rowCount)
    {
        var notices = new NoticeBook();
        var files = Make(source, rowCount, notices);
        return new MappedPreview(files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal), notices.All);
    }

    private Dictionary<string, byte[]> Make(string source, int rowCount, NoticeBook notices)
    {
        using PackFiles files = Directory.Exists(source) ? new FolderFiles(source)
            : File.Exists(source) ? ZipFiles.Open(source, limits)
            : throw new PackRefusedException($"There is no folder or archive at '{source}'.");
        var lookups = new MappedLookups();
        foreach (var input in mapping.Inputs)
        {
            var steps = mapping.StepsInto(input.Name).ToList();
            if (steps.Count > 0) lookups.Add(input, ForeignFile.Rows(files, input, notices), steps);
        }
        var outputs = mapping.Files.ToDictionary(file => file, file => new MappedTable(file, mapping.Outputs.Where(output => output.File == file), rowCount, limits));
        foreach (var input in mapping.Inputs) MapRows(input, files, lookups, outputs, notices);
        foreach (var input in mapping.Inputs.Where(input => lookups.UnusedCount(input.Name) > 0 && mapping.Outputs.All(output => output.From != input.Name)))
        {
            notices.Add(input.File, "", NoticeCode.RowNotMapped, $"line {lookups.FirstUnusedLine(input.Name)}",
                "The rows belong to nothing that was mapped and were left out.", lookups.UnusedCount(input.Name));
        }
        foreach (string name in files.TopNames.Where(name => mapping.Inputs.All(input => input.File != name)))
            notices.Add(name, "", NoticeCode.FileNotInContract, "", "The mapping does not read the file.");
        return outputs.Where(output => output.Value.RowCount > 0).ToDictionary(output => output.Key.Name, output => output.Value.Bytes, StringComparer.Ordinal);
    }

    private void MapRows(MappedInput input, PackFiles files, MappedLookups lookups, Dictionary<SourceFile, MappedTable> outputs, NoticeBook notices)
    {
        var rules = mapping.Outputs.Where(output => output.From == input.Name).ToList();
        bool isOnlyLookedUp = rules.Count == 0 && mapping.StepsInto(input.Name).Any();
        if (isOnlyLookedUp) return;
        var read = mapping.ColumnsOf(input.Name);
        foreach (var row in ForeignFile.Rows(files, input, notices))
        {
            bool isMapped = false;
            foreach (var rule in rules.Where(rule => rule.When.All(condition => condition.Holds(row, lookups))))
                isMapped |= outputs[rule.File].Add(rule, row, lookups);
            string example = $"line {row.Line}";
            if (!isMapped)
            {
                string kind = input.Kind.Length > 0 && row[input.Kind].Length > 0 ? row[input.Kind] : input.Name;
                notices.Add(input.File, kind, NoticeCode.KindNotInVocabulary, example, $"The contract has no file for the kind '{kind}'; its rows were counted and left out.");
                continue;
            }
            foreach (string column in row.Filled.Where(column => column != input.Kind && !read.Contains(column)))
                notices.Add(input.File, column, NoticeCode.ColumnNotMapped, example, $"The mapping does not use the column '{column}'.");
        }
    }
}
