namespace Investigations.Graph.Model;

/// <summary>Why a row was not taken in. Each has one test and one line in the manual.</summary>
public enum RejectReason
{
    /// <summary>A required cell is empty or blank.</summary>
    RequiredCellEmpty = 1,

    /// <summary>A required cell cannot be read as what the contract says it is.</summary>
    RequiredCellUnreadable = 2,

    /// <summary>An earlier row of the file has this record id with other content.</summary>
    DuplicateRecordId = 3,

    /// <summary>The row has fewer cells than the header.</summary>
    TooFewCells = 4,

    /// <summary>The row has more cells than the header.</summary>
    TooManyCells = 5,

    /// <summary>The row holds a NUL byte.</summary>
    NulByte = 6,

    /// <summary>The row holds bytes that are not UTF-8.</summary>
    NotUtf8 = 7,

    /// <summary>A quoted cell is never closed; everything after its opening is part of the row.</summary>
    UnclosedQuote = 8,

    /// <summary>A cell is longer than 64 KiB.</summary>
    CellTooLong = 9,

    /// <summary>The row is longer than 1 MiB.</summary>
    RowTooLong = 10,
}
