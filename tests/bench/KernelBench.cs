using System.Diagnostics;
using System.Globalization;
using System.Text;
using Investigations.Bench.Bars;
using Investigations.Graph.Similarity;

namespace Investigations.Bench;

/// <summary>String kernels on a file of pairs: each figure beside its bar, and beside that of rapidfuzz when given.</summary>
/// <remarks>The file is cut into parts, each part is timed many times and its least time counts, so that other work on the machine weighs little;
/// what remains is the time of a quiet core at best.</remarks>
internal sealed class KernelBench
{
    private const int Parts = 50;
    private const int Rounds = 15;
    private const int Queries = 200;
    private const int Batch = 4000;

    private readonly byte[] _bytes;
    private readonly int[] _starts;

    private KernelBench(string path)
    {
        List<byte> bytes = [];
        List<int> starts = [0];
        foreach (var text in File.ReadLines(path).SelectMany(line => line.Split('\t')))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(text));
            starts.Add(bytes.Count);
        }
        (_bytes, _starts) = ([.. bytes], [.. starts]);
    }

    private int Pairs => (_starts.Length - 1) / 2;

    /// <summary>Times all kernels.</summary>
    /// <param name="path">Pairs of texts, tab between, one pair a line.</param>
    /// <param name="rapidfuzz">Figures of rapidfuzz on the same file: the lines bench_rapidfuzz.py prints; null for none.</param>
    public static void Run(string path, string? rapidfuzz)
    {
        var bench = new KernelBench(path);
        var isLong = bench._bytes.Length / (2.0 * bench.Pairs) > 16;
        string[] peers = rapidfuzz is null ? [] : File.ReadAllLines(rapidfuzz);
        Console.WriteLine($"{bench.Pairs:N0} pairs of {Path.GetFileName(path)}, {bench._bytes.Length / (2.0 * bench.Pairs):0.0} bytes each; ns a pair on one core");
        Console.WriteLine($"  {"kernel",-58}{"rapidfuzz",12}{"ours",12}  bar");
        bench.Single<Winkler>("jaro_winkler", isLong ? null : 12);
        bench.Single<Edits>("levenshtein", isLong ? 45 : 15);
        bench.Single<Alignment>("osa", null);
        bench.Single<Indel>("indel", null);
        var batch = new StringBatch(bench._bytes.AsSpan(0, bench._starts[Batch]), bench._starts.AsSpan(0, Batch + 1));
        var similarities = new double[Batch];
        var distances = new int[Batch];
        bench.Many("jaro_winkler", isLong ? null : 8, Peer("cdist jaro_winkler"), query => JaroWinkler.CompareMany(query, batch, similarities));
        bench.Many("levenshtein", isLong ? 15 : 4, Peer("cdist levenshtein"), query => Levenshtein.DistanceMany(query, batch, distances));

        string? Peer(string operation) => peers.FirstOrDefault(line => line.Contains($"\"{operation} workers=1\"", StringComparison.Ordinal))?
            .Split(' ')[^1].TrimEnd('}');
    }

    /// <summary>Writes what each kernel gives for each pair, to be compared with another tool.</summary>
    public static void Write(string path, string output)
    {
        var bench = new KernelBench(path);
        using var writer = new StreamWriter(output);
        for (var pair = 0; pair < bench.Pairs; pair++)
        {
            ReadOnlySpan<byte> a = bench.Text(2 * pair), b = bench.Text((2 * pair) + 1);
            writer.Write(JaroWinkler.Compare(a, b).ToString("R", CultureInfo.InvariantCulture));
            writer.WriteLine($"\t{Levenshtein.Distance(a, b)}\t{OptimalStringAlignment.Distance(a, b)}\t{LcsRatio.Compare(a, b).ToString("R", CultureInfo.InvariantCulture)}");
        }
    }

    private void Single<TKernel>(string kernel, int? bar)
        where TKernel : struct, IKernel
    {
        var best = new double[Parts];
        Array.Fill(best, double.MaxValue);
        double sum = 0;
        for (var round = 0; round < Rounds; round++)
        {
            for (var part = 0; part < Parts; part++)
            {
                int from = (int)((long)Pairs * part / Parts), to = (int)((long)Pairs * (part + 1) / Parts);
                var start = Stopwatch.GetTimestamp();
                for (var pair = from; pair < to; pair++) sum += TKernel.Compare(Text(2 * pair), Text((2 * pair) + 1));
                best[part] = Math.Min(best[part], Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }
        }
        Print("one pair: " + kernel, best.Sum() / Pairs, bar, null);
        GC.KeepAlive(sum);
    }

    private void Many(string kernel, int? bar, string? peer, Action<byte[]> compare)
    {
        double total = 0;
        for (var query = 0; query < Queries; query++)
        {
            var text = Text((2 * query) + 1).ToArray();
            var best = double.MaxValue;
            for (var round = 0; round < Rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                compare(text);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }
            total += best;
        }
        Print("one against many: " + kernel, total / Queries / Batch, bar, peer);
    }

    private ReadOnlySpan<byte> Text(int index) => _bytes.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    private static void Print(string kernel, double nanoseconds, int? bar, string? peer)
    {
        string verdict = bar is { } most ? $"<= {most.ToString(CultureInfo.InvariantCulture) + " ns",-9}{BarSheet.Verdict(nanoseconds <= most)}" : "";
        Console.WriteLine($"  {kernel,-58}{peer,12}{nanoseconds.ToString("0.0", CultureInfo.InvariantCulture) + " ns",12}  {verdict}".TrimEnd());
    }

    // Called directly, as a delegate's call would count too.
    private interface IKernel
    {
        static abstract double Compare(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b);
    }

    private readonly struct Winkler : IKernel
    {
        public static double Compare(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => JaroWinkler.Compare(a, b);
    }

    private readonly struct Edits : IKernel
    {
        public static double Compare(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => Levenshtein.Distance(a, b);
    }

    private readonly struct Alignment : IKernel
    {
        public static double Compare(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => OptimalStringAlignment.Distance(a, b);
    }

    private readonly struct Indel : IKernel
    {
        public static double Compare(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => LcsRatio.Compare(a, b);
    }
}
