using System.Globalization;

namespace Investigations.Bench.Bars;

/// <summary>Prints figures, one a line, each beside its bar, and counts the bars missed.</summary>
internal sealed class BarSheet
{
    /// <summary>How many bars were missed so far.</summary>
    public int Missed { get; private set; }

    /// <summary>A heading.</summary>
    public static void Head(string text) => Console.WriteLine($"\n{text}");

    /// <summary>A figure that may not be above its bar; without a bar it is only told.</summary>
    public void AtMost(string figure, double value, double? bar, string unit, string format = "0.00") =>
        Line(figure, Number(value, format, unit), bar is { } most ? $"<= {Number(most, "0.###", unit)}" : "", bar is null ? null : value <= bar);

    /// <summary>A figure that may not be below its bar; without a bar it is only told.</summary>
    public void AtLeast(string figure, double value, double? bar, string unit = "", string format = "0.0000") =>
        Line(figure, Number(value, format, unit), bar is { } least ? $">= {Number(least, "0.###", unit)}" : "", bar is null ? null : value >= bar);

    /// <summary>What must be so.</summary>
    public void Holds(string figure, bool holds) => Line(figure, holds ? "yes" : "no", "yes", holds);

    /// <summary>A figure without a bar.</summary>
    public void Tell(string figure, string value) => Line(figure, value, "", null);

    /// <summary>Lines printed by another run of the bench.</summary>
    public void Copy(string output)
    {
        Console.Write(output);
        Missed += output.Split('\n').Count(static line => line.EndsWith(Verdict(false), StringComparison.Ordinal));
    }

    /// <summary>The word for a bar.</summary>
    public static string Verdict(bool holds) => holds ? "holds" : "MISSED";

    private void Line(string figure, string value, string bar, bool? holds)
    {
        if (holds == false) Missed++;
        Console.WriteLine($"  {figure,-58}{value,12}  {bar,-12}{(holds is { } known ? Verdict(known) : "")}".TrimEnd());
    }

    private static string Number(double value, string format, string unit) => value.ToString(format, CultureInfo.InvariantCulture) + (unit.Length > 0 ? " " + unit : "");
}
