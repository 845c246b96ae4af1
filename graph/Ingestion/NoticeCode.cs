namespace Investigations.Graph.Ingestion;

/// <summary>Codes of <see cref="Model.ImportNotice"/> that an import gives.</summary>
public static class NoticeCode
{
    /// <summary>A column that the contract does not name; its cells are kept as extra attributes.</summary>
    public const string UnknownColumn = "UNKNOWN_COLUMN";

    /// <summary>A word that a closed list does not have; kept.</summary>
    public const string UnknownWord = "UNKNOWN_WORD";

    /// <summary>A cell that cannot be read as what the contract says it is; kept, but it links nothing.</summary>
    public const string UnreadableCell = "UNREADABLE_CELL";

    /// <summary>A reference that leads to no record, neither in the pack nor in the store.</summary>
    public const string DanglingReference = "DANGLING_REFERENCE";

    /// <summary>A file of the contract that lies in the pack but is not listed in pack.json; imported.</summary>
    public const string FileNotListed = "FILE_NOT_LISTED";

    /// <summary>A file that the contract does not name; not imported.</summary>
    public const string FileNotInContract = "FILE_NOT_IN_CONTRACT";

    /// <summary>A kind of thing that the vocabulary has no file for; counted, not imported.</summary>
    public const string KindNotInVocabulary = "KIND_NOT_IN_VOCABULARY";

    /// <summary>A row of a foreign file that cannot be read; passed over.</summary>
    public const string RowNotRead = "ROW_NOT_READ";

    /// <summary>Rows of a foreign file that belong to nothing that was mapped; left out.</summary>
    public const string RowNotMapped = "ROW_NOT_MAPPED";

    /// <summary>A column of a foreign file that the mapping does not use; left out.</summary>
    public const string ColumnNotMapped = "COLUMN_NOT_MAPPED";

    /// <summary>A text or picture file that a row names and the pack lacks.</summary>
    public const string PathMissing = "PATH_MISSING";

    /// <summary>A path in a cell that leads out of the pack; not followed.</summary>
    public const string PathOutside = "PATH_OUTSIDE";

    /// <summary>A text file that could not be read, or is larger than allowed.</summary>
    public const string TextUnreadable = "TEXT_UNREADABLE";

    /// <summary>A text file that is not UTF-8 and was read as Windows-1252, or was cut.</summary>
    public const string TextGuessed = "TEXT_GUESSED";

    /// <summary>A complete file whose vanished records were not closed, because some of it could not be read.</summary>
    public const string CompleteNotApplied = "COMPLETE_NOT_APPLIED";

    /// <summary>Error: a file that pack.json lists is missing.</summary>
    public const string FileMissing = "FILE_MISSING";

    /// <summary>Error: a file that is no UTF-8 CSV by its content, or whose header cannot be used.</summary>
    public const string FileRefused = "FILE_REFUSED";

    /// <summary>Error: a file without any row, not even a header.</summary>
    public const string FileEmpty = "FILE_EMPTY";

    /// <summary>Error: a file that lacks a column the contract asks for.</summary>
    public const string ColumnMissing = "COLUMN_MISSING";

    /// <summary>Error: a file that has a column twice.</summary>
    public const string ColumnDuplicate = "COLUMN_DUPLICATE";

    /// <summary>Error: a file that broke off while it was read; the rows before stand.</summary>
    public const string FileDamaged = "FILE_DAMAGED";

    /// <summary>True for codes that say that a file, or part of it, was not imported: a command ends with exit code 1.</summary>
    public static bool IsError(string code) => code is FileMissing or FileRefused or FileEmpty or ColumnMissing or ColumnDuplicate or FileDamaged;
}
