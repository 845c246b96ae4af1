namespace Investigations.Api.Demo.Networks;

/// <summary>One shape of network: puts its shared values into the personas' lives.</summary>
internal interface ITypology
{
    string Code { get; }

    /// <summary>True when its personas have to be workers.</summary>
    bool NeedsWorkers { get; }

    void Plant(Network network, World world, Chance chance);
}
