namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Which part of a role's value a column holds.</summary>
internal enum ColumnPart
{
    /// <summary>The value itself.</summary>
    Whole,

    /// <summary>Middle names, which belong behind the given ones.</summary>
    Middle,

    /// <summary>Jr, Sr, II: belongs behind the family name.</summary>
    Suffix,

    /// <summary>The name of an organisation.</summary>
    Organisation,

    /// <summary>A second or later line of a street.</summary>
    NextLine,

    /// <summary>The country or state that issued a number.</summary>
    Issuer,

    /// <summary>The kind of a number.</summary>
    Kind,
}
