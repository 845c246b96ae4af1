namespace Investigations.Graph.Ingestion;

/// <summary>The files of a pack, wherever they lie. Names have forward slashes and are relative to the pack.</summary>
internal abstract class PackFiles : IDisposable
{
    /// <summary>Names of the files that lie directly in the pack, in ordinal order.</summary>
    public abstract IReadOnlyList<string> TopNames { get; }

    /// <summary>Opens a file for one reading from begin to end; null when the pack has none of that name.</summary>
    /// <exception cref="PackRefusedException">The file leads out of the pack.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public abstract Stream? Open(string name);

    /// <summary>How many bytes a file has, by its own words; -1 when there is none.</summary>
    public abstract long Length(string name);

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }

    /// <summary>True for names that stay inside the pack on every system: relative, no parent, no backslash, no drive, no control character.</summary>
    public static bool IsInside(string name)
    {
        if (name.Length is 0 or > 1024 || name[0] == '/' || name.AsSpan().ContainsAny('\\', ':')) return false;
        foreach (char c in name)
        {
            if (char.IsControl(c)) return false;
        }
        foreach (var part in name.AsSpan().Split('/'))
        {
            if (name.AsSpan()[part] is ".." or ".") return false;
        }
        return true;
    }
}
