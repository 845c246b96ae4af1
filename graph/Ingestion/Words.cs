using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion;

/// <summary>What notices call a kind of cell and a reason, for people.</summary>
internal static class Words
{
    /// <summary>The kind of a cell.</summary>
    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Date => "a date (YYYY-MM-DD)",
        ValueKind.PartialDate => "a date (YYYY, YYYY-MM or YYYY-MM-DD)",
        ValueKind.Instant => "a time (ISO 8601 with an offset or Z)",
        ValueKind.Country => "a country (ISO 3166)",
        ValueKind.Currency => "a currency (ISO 4217)",
        ValueKind.Sha256 => "a SHA-256 (64 hex digits)",
        ValueKind.PerceptualHash => "a perceptual hash (16 hex digits)",
        ValueKind.Cidr or ValueKind.CidrList => "a network (CIDR)",
        ValueKind.Ip => "an IP address",
        ValueKind.Mac or ValueKind.MacList => "a MAC address",
        ValueKind.Boolean => "true or false",
        ValueKind.Integer => "a whole number",
        ValueKind.Amount => "an amount (a decimal with a point)",
        ValueKind.Degree => "a geographic degree",
        _ => $"what the column holds ({kind})",
    };

    /// <summary>Why a row was rejected.</summary>
    public static string Of(RejectReason reason, string column) => reason switch
    {
        RejectReason.RequiredCellEmpty => $"The required cell '{column}' is empty. Fill it and import again.",
        RejectReason.RequiredCellUnreadable => $"The required cell '{column}' cannot be read. Correct it and import again.",
        RejectReason.DuplicateRecordId => "An earlier row of the file has this record id with other content. Give each row an id of its own.",
        RejectReason.TooFewCells => "The row has fewer cells than the header.",
        RejectReason.TooManyCells => "The row has more cells than the header; a cell that holds a comma needs quotes.",
        RejectReason.NulByte => "The row holds a NUL byte.",
        RejectReason.NotUtf8 => "The row holds bytes that are not UTF-8. Export the file as UTF-8.",
        RejectReason.UnclosedQuote => "A quoted cell is not closed where it should be. Double the quotes inside a cell and close each cell.",
        RejectReason.CellTooLong => "A cell is longer than 64 KiB.",
        _ => "The row is longer than 1 MiB.",
    };
}
