namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>What becomes of punctuation and blanks in text.</summary>
internal enum TextForm
{
    /// <summary>Punctuation stays.</summary>
    Written,

    /// <summary>Punctuation is a blank; an apostrophe is nothing.</summary>
    Words,

    /// <summary>Letters and digits only.</summary>
    Compact,
}
