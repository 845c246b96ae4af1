namespace Investigations.Api.Demo.LookAlikes;

/// <summary>One innocent reason why people share a value.</summary>
internal interface ILookAlike
{
    /// <summary>The kind as the truth file has it.</summary>
    string Kind { get; }

    /// <summary>How many groups of it there are for each thousand people; every world has at least one.</summary>
    double PerThousand { get; }

    void Plant(Pool pool, Chance chance);
}
