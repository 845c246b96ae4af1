namespace Investigations.Api.Demo.Networks;

/// <summary>How much a network gives away.</summary>
internal enum Difficulty
{
    /// <summary>Nearly all personas share the same values.</summary>
    Blatant,

    /// <summary>Several addresses, each pair shares less, some evidence is missing.</summary>
    Careful,

    /// <summary>Nothing central is shared; only weak links tie the personas.</summary>
    Stealthy
}
