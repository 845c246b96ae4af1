using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Cursors of pages: the sort key of the last item, as text that callers cannot read and need not.</summary>
internal static class Cursor
{
    private const char Separator = '\u001F';

    /// <summary>Checks the size of a page.</summary>
    public static void CheckFirst(int first)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, 500);
    }

    public static string Write(params string[] parts) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Separator, parts)));

    /// <summary>The parts of a cursor, or null when there is none.</summary>
    /// <exception cref="ArgumentException">It is no cursor of this list.</exception>
    public static string[]? Read(string? cursor, int count)
    {
        if (string.IsNullOrEmpty(cursor)) return null;
        try
        {
            string[] parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(Separator);
            if (parts.Length == count) return parts;
        }
        catch (FormatException)
        {
            // Said below, with what to do.
        }
        throw NotOurs();
    }

    /// <summary>A number of a cursor.</summary>
    public static long Number(string part) =>
        long.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : throw NotOurs();

    /// <summary>A real number of a cursor, as <see cref="Real(double)"/> wrote it.</summary>
    public static double Real(string part) => BitConverter.Int64BitsToDouble(Number(part));

    public static string Real(double value) => BitConverter.DoubleToInt64Bits(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>A page out of one item more than was asked for.</summary>
    public static Page<T> Page<T>(List<T> found, int first, long total, Func<T, string[]> key)
    {
        if (found.Count <= first) return new Page<T>(found, total, null, null);
        found.RemoveRange(first, found.Count - first);
        return new Page<T>(found, total, TruncatedBecause.Limit, Write(key(found[^1])));
    }

    private static ArgumentException NotOurs() => new("The cursor is not one of this list. Ask for the first page again.", "cursor");
}
