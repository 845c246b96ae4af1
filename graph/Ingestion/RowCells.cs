using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion;

/// <summary>The cells of one row while it is worked on, by the file's columns.</summary>
/// <param name="File">The file.</param>
/// <param name="Raw">Clear texts; used again for the next row, never stored.</param>
/// <param name="Texts">What is stored for people.</param>
/// <param name="Keys">What is stored for linking.</param>
internal sealed record RowCells(SourceFile File, string[] Raw, string[] Texts, string[] Keys)
{
    /// <summary>The clear text of a column; "" when the file has none of that name.</summary>
    public string this[string column] => File.TryOrdinal(column, out int ordinal) ? Raw[ordinal] : "";

    /// <summary>The key of a column; "" when the file has none of that name.</summary>
    public string Key(string column) => File.TryOrdinal(column, out int ordinal) ? Keys[ordinal] : "";

    /// <summary>Sets a derived column: the key, and the text for people.</summary>
    public void Set(string column, string key, string text = "")
    {
        int ordinal = File.Ordinal(column);
        Keys[ordinal] = key;
        Texts[ordinal] = text;
    }

    /// <summary>Replaces the clear text of a secret cell by its mask, and gives it a key.</summary>
    public void Conceal(string column, string key)
    {
        int ordinal = File.Ordinal(column);
        Keys[ordinal] = key;
        Texts[ordinal] = Secrets.Mask(Raw[ordinal]);
    }
}
