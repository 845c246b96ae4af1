namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>What a comparison is worth when a claimed identity is told from a stolen one.</summary>
internal enum Part
{
    /// <summary>The name.</summary>
    Name,

    /// <summary>A fact of the identity that a thief has too: birth date, national number, document.</summary>
    Fact,

    /// <summary>Something seen: contact points, devices, pictures, history.</summary>
    Observation,

    /// <summary>A place or a time that cannot be both's.</summary>
    Place,

    /// <summary>Neither supports nor contradicts.</summary>
    Weak,
}
