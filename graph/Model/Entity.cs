namespace Investigations.Graph.Model;

/// <summary>Anything the graph holds.</summary>
/// <param name="Id">Kind and key: stable from run to run.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Label">For people; of secrets a mask with the last four characters.</param>
/// <param name="FirstSeen">Earliest time of the data that names it, or null.</param>
/// <param name="LastSeen">Latest time of the data that names it, or null.</param>
/// <param name="HolderCount">How many candidates hold it (link to it directly); 0 for candidates.</param>
/// <param name="Specificity">How much sharing it says, in [0, 1]; 0 for generic values. 1 for candidates and persons.</param>
/// <param name="GenericReason">Why sharing it says nothing (approved place, VPN exit, agency, placeholder, too many holders); null when it says something.</param>
/// <param name="RecordCount">How many source records name it.</param>
public sealed record Entity(
    EntityId Id, EntityKind Kind, string Label, DateTimeOffset? FirstSeen, DateTimeOffset? LastSeen,
    int HolderCount, double Specificity, string? GenericReason, int RecordCount);
