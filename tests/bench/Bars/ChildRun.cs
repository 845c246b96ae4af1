using System.Diagnostics;
using System.Globalization;

namespace Investigations.Bench.Bars;

/// <summary>One run of a program as a process of its own.</summary>
/// <param name="Seconds">From its start to its end, the start of the runtime included.</param>
/// <param name="PeakGib">The most memory that was resident, GiB.</param>
/// <param name="Output">Its standard output.</param>
internal sealed record ChildRun(double Seconds, double PeakGib, string Output)
{
    private const int Look = 4; // milliseconds between two looks at the memory

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public static ChildRun Of(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(Look)) peak = Math.Max(peak, PeakOf(process.Id));
        double seconds = watch.Elapsed.TotalSeconds;
        process.WaitForExit();
        string said = output.GetAwaiter().GetResult(), wrong = errors.GetAwaiter().GetResult();
        return process.ExitCode == 0 ? new ChildRun(seconds, peak / 1024.0 / 1024.0, said) : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.\n{said}\n{wrong}");
    }

    /// <summary>The median of an odd number of runs' seconds.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    // The kernel keeps the high-water mark itself, so a look between two peaks misses neither; only what comes after the last look is lost.
    private static long PeakOf(int process)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0; // it ended meanwhile
        }
    }
}
