namespace Investigations.Graph.Normalisation;

/// <summary>Addresses that forms and examples are filled with.</summary>
internal static class AddressPlaceholders
{
    /// <summary>True when street or city is nobody's.</summary>
    public static bool Contains(string street, string city) =>
        city is "ANYTOWN" or "ANYWHERE" or "NOWHERE" or "SOMEWHERE" or "CITY" or "TEST"
        || street is "ANYWHERE ST" or "ANY ST" or "TEST ST" or "FAKE ST" or "EXAMPLE ST" or "STREET" or "ADDRESS" or "SAME AS ABOVE" or "UNKNOWN";
}
