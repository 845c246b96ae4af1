namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>Is shown the pairs that are worth comparing; one visitor belongs to one thread.</summary>
internal interface IPairVisitor
{
    /// <summary>Takes a pair.</summary>
    /// <param name="a">The lower node.</param>
    /// <param name="b">The other.</param>
    /// <param name="rule">The first rule that brings the two together; -1 where all pairs are compared.</param>
    void Visit(int a, int b, int rule);

    /// <summary>Brings near what it needs of a node that will soon be visited.</summary>
    /// <returns>Nothing of meaning.</returns>
    int Touch(int node) => 0;
}
