namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>How far two names of humans agree; higher is closer.</summary>
internal enum NameLevel
{
    /// <summary>One of the two is missing.</summary>
    Missing = 0,

    /// <summary>No part in common, or too few.</summary>
    Different = 1,

    /// <summary>One part agrees and the others do not: relatives, or a change of family name.</summary>
    Partial = 2,

    /// <summary>All parts agree, some only by their initial.</summary>
    Initial = 3,

    /// <summary>All parts agree but for a slip of the pen.</summary>
    Typo = 4,

    /// <summary>All parts of the shorter name stand in the longer one.</summary>
    Alike = 5,

    /// <summary>Equal comparison keys.</summary>
    Exact = 6,
}
