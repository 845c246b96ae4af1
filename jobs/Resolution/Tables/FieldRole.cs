namespace Investigations.Jobs.Resolution.Tables;

/// <summary>What a column of a table of persons says.</summary>
internal enum FieldRole
{
    /// <summary>Not compared.</summary>
    Ignore,

    /// <summary>Names the record; echoed, never compared.</summary>
    Id,

    /// <summary>A whole name, in any order of its parts.</summary>
    FullName,

    /// <summary>Given names, the middle ones included.</summary>
    GivenName,

    /// <summary>Family names.</summary>
    FamilyName,

    /// <summary>A day of birth, or a part of one.</summary>
    DateOfBirth,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A number that a state or another register gives to one person or organisation: national id, tax number, passport, licence.</summary>
    NationalId,

    /// <summary>A whole postal address in one line.</summary>
    Address,

    /// <summary>The street, with or without the house number.</summary>
    Street,

    /// <summary>House number, flat or unit.</summary>
    Unit,

    /// <summary>City, town or suburb.</summary>
    City,

    /// <summary>State, county or province.</summary>
    Region,

    /// <summary>Postcode.</summary>
    Postcode,

    /// <summary>Country.</summary>
    Country,

    /// <summary>Employer.</summary>
    Employer,

    /// <summary>Any other column; equal or similar text.</summary>
    Text,
}
