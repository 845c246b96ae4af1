using System.Text;
using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Outputs;

/// <summary><c>pairs.csv</c>: every scored pair of records with the weights that make its score.</summary>
internal static class PairFile
{
    private const int Chunk = 8 * 1024; // pairs a thread writes at a time

    /// <summary>Writes the file.</summary>
    /// <param name="path">Its name.</param>
    /// <param name="result">What linkage found.</param>
    /// <param name="records">The records of the pairs.</param>
    /// <param name="names">What they are called.</param>
    /// <param name="workers">How many threads; the bytes are the same for any number.</param>
    /// <returns>How many pairs it holds.</returns>
    public static int Write(string path, LinkageResult result, LinkedRecords records, RecordNames names, int workers)
    {
        var pairs = records.Pairs();
        var weights = new PairWeights(result);
        using var file = new OutputFile(path);
        file.Write(Encoding.UTF8.GetBytes(Header(weights, names)));
        var buffers = Enumerable.Range(0, workers * 4).Select(static _ => new CsvBuffer()).ToArray();
        for (int from = 0; from < pairs.Length; from += buffers.Length * Chunk)
        {
            int first = from;
            int count = Math.Min(buffers.Length, (pairs.Length - first + Chunk - 1) / Chunk);
            new WorkQueue(count, workers).Run(i =>
            {
                int start = first + (i * Chunk);
                buffers[i].Clear();
                WriteRows(buffers[i], pairs.AsSpan(start, Math.Min(Chunk, pairs.Length - start)), weights, result.Nodes.Fields.Count, names);
            });
            foreach (var buffer in buffers.AsSpan(0, count)) file.Write(buffer.Written);
        }
        file.Finish();
        return pairs.Length;
    }

    private static string Header(PairWeights weights, RecordNames names) =>
        $"record_id_l,record_id_r,{(names.HasFiles ? "file_l,file_r," : "")}match_weight,match_probability,{string.Join(',', weights.Names.Select(static name => "w_" + name))}\n";

    private static void WriteRows(CsvBuffer rows, ReadOnlySpan<RecordPair> pairs, PairWeights weights, int comparisons, RecordNames names)
    {
        Span<byte> levels = stackalloc byte[comparisons];
        Span<int> parts = stackalloc int[weights.Names.Count];
        foreach (var pair in pairs)
        {
            LevelPack.Read(pair.Levels, levels);
            weights.Of(pair.LeftNode, pair.RightNode, levels, pair.Score, parts);
            rows.Text(names.Id(pair.Left));
            rows.Text(names.Id(pair.Right));
            if (names.HasFiles)
            {
                rows.Text(names.File(pair.Left));
                rows.Text(names.File(pair.Right));
            }
            rows.Weight(pair.Score);
            rows.Share(Bits.Probability(Bits.Of(pair.Score)));
            foreach (int part in parts) rows.Weight(part);
            rows.EndRow();
        }
    }
}
