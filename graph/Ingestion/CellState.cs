namespace Investigations.Graph.Ingestion;

/// <summary>Whether a cell could be read.</summary>
internal enum CellState
{
    /// <summary>Read, or empty.</summary>
    Read,

    /// <summary>Not of the form its kind asks for.</summary>
    Unreadable,

    /// <summary>A word that the closed list does not have.</summary>
    UnknownWord,
}
