namespace Investigations.Graph.Normalisation;

/// <summary>Parts of a machine readable zone that a check digit protects. Values combine.</summary>
[Flags]
public enum MrzField
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Document number.</summary>
    DocumentNumber = 1,

    /// <summary>Date of birth.</summary>
    BirthDate = 2,

    /// <summary>Date of expiry.</summary>
    ExpiryDate = 4,

    /// <summary>Personal number or optional text (passports).</summary>
    PersonalNumber = 8,

    /// <summary>The check digit over all protected parts.</summary>
    Composite = 16,
}
