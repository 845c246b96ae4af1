using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering.Typologies;

/// <summary>T2: the pay of different identities runs into one account, or on into one collector.</summary>
/// <remarks>Spouses with a joint account, an employer of record and an agency are explained before this: their ties are not in the view.
/// Pay that goes to the very agency that brought the members is part of a vendor funnel.</remarks>
internal sealed class MoneyStar : ITypology
{
    private const int MinMembers = 2;
    private const int StarMembers = 3;
    private const double MinShare = 0.5;

    /// <inheritdoc/>
    public string Code => "T2";

    /// <inheritdoc/>
    public string? Shown(CommunityView view)
    {
        var vendor = VendorFunnel.Vendor(view);
        var money = view.Pivots.Where(pivot => IsMoney(pivot) && pivot.Id != vendor).ToList();
        var paid = CommunityView.HoldersOf(money);
        // Three identities paid into one place are a star, however large the network around it is.
        bool isStar = money.Exists(pivot => pivot.Holders.Count >= StarMembers);
        if (!isStar && (!view.Covers(paid.Count, MinShare, MinMembers) || (paid.Count < StarMembers && view.Members.Count > 2))) return null;
        return $"pay of {paid.Count} of {view.Members.Count} members runs to {(money.Count == 1 ? "one shared account" : $"{money.Count} shared accounts or holders")}";
    }

    private static bool IsMoney(SharedPivot pivot) =>
        pivot.Kind is EntityKind.BankAccount or EntityKind.PaymentAccount or EntityKind.Wallet
        || pivot.IsHeldAs(LinkKind.PaidTo, LinkKind.DepositedBy, LinkKind.Transferred, LinkKind.HeldBy);
}
