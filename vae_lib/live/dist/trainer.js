var __toBinary = Uint8Array.fromBase64 || /* @__PURE__ */ (() => {
  var table = new Uint8Array(128);
  for (var i = 0; i < 64; i++) table[i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i * 4 - 205] = i;
  return (base64) => {
    var n = base64.length, bytes = new Uint8Array((n - (base64[n - 1] == "=") - (base64[n - 2] == "=")) * 3 / 4 | 0);
    for (var i2 = 0, j = 0; i2 < n; ) {
      var c0 = table[base64.charCodeAt(i2++)], c1 = table[base64.charCodeAt(i2++)];
      var c2 = table[base64.charCodeAt(i2++)], c3 = table[base64.charCodeAt(i2++)];
      bytes[j++] = c0 << 2 | c1 >> 4;
      bytes[j++] = c1 << 4 | c2 >> 2;
      bytes[j++] = c2 << 6 | c3;
    }
    return bytes;
  };
})();

// vae_lib/live/trained_map.bin
var trained_map_default = __toBinary("eNrlffvvZdd1193vxzn3znhmMrYzfqZOCqTuI7Q4QNwIUfoAClVVIYHCDyAkJH7gf+hPiP6AkChSQQkQQKGAKrcgaCtKSBuqVlXTPFylTfNsmpgktie243E8ydjDepxz79l7rzUS/AJz8038mv09955z9np+Pmut/Y9N3pn3TPYtOb98Mz35y/7Kh/1339y9+gPl237bvXi1PP7r4epnbfpmfLCUt/66+fnfym+7ES8V99YH4qeej2/f5yvPpr/8kfzKK7u3/oi/tfPf+/n8lt3u+3/cvX5l9yf/4u6Rv2c+8x/sPRft5y6ni190L1fze+/x3rlnr8WLk91dSf73w83LeZrsZ+zu2rvMz3/I/MIv7m79ffuVS+5zN9xnX043f9PPL7jrXwtPPr+7+SPxvilcuZIufSC8vMuPBveNq+X+DxRvd9/1rni1mveFkq7bTzxkb+3dx28Uf91f+rq/9Wp44rkQvhAf2if7Qrr8fvM/3p3/1C49/LR56tfS7tP+yksp/mv/8JfT7hl77yE99op7+vXyykfcJ2+m+Zd27/iJ+Ia5xGf8/KnwQ87G2V++XsJNd7u4+vjuh/+Ge2XOj5Zw60P+8NXdS38rftchXs3p3n9YHnz/7i+8y115JH3Hz+QXPpsufbC89mnzm7+R3dX45tm/5sr+t8vXnzI/fV9+9Tvtjf3ubX+pHD6a67Puu3fx6hwf2Pv6jHUX47Xi4qPmvX/oL3zBvP9n45WL7isu767kS7fTEz8V7qn2+iXzwV90l+/b5Sfz4x+LVw/mfS/nW/faesleuVrmT/vyfPix5+KlkPPVcO9j+dlvxksxvfWfx3zR/JNsTU2Pvts+M5n3pZSeNu/9qt09svurP+5f+6Z79vl0/0/5x34/5xt2vhCu/2G8b29fu+jv/5K9ktL3/Yz7by/6i/8r34r20dldnNKf/afx9s4/9nn3qVdtulRufbFMn7RfnOzlQ/hmTdM/8Jd9mT8Tbj1jH72Y0j/KP3gjvHA9PnjBPPVb5p+9nvxP7v7mn8nXHojfdtFevJLvvWJ+52fD46+VW78cfmAX92n3HX/NXtiHhy7G3/myey6b//7T4R0pu0O5+GHzC7+S3vzudPG/+Gs3ys3fy28/7N7xRLn/Q+nKF+K3T7v9O8uFp8OLr7qPv5RvXthd/bvx2oXd9//t3a2/Ex+4mG9fdX/k/Bv/aPfD3xf++DfCD14373sq7y+DSpT6oVT+o/k335Nf2ucH7ku3P2v+1Yv5G1fjmy7Ea/AVfz3Vp3dvemL30P3mP3/Au1esLf4b1T3/5byb/cVnzCd+I7wz7l5+It673+3+XHr4V9xLl/JDX/XluXL4n+WlX9vdfy243zXv+by9ccV9ab+78Xb/li/Yr14I3+PM0/8yXsG3na78pPnKR/J9N9y1y+Wej8d4a/e9T9qX7jf//pP+0g1bX/P2RfcndsHe6+/7kvkXnw/3FPvlfXzDRZ+/lOLX8u3H89u+5v3tcuFj7vmd+eB/ctcz3ttnftXf/4x/4Tn36j5ce6P78Ovp0X+3e/jPp/rR8uAHd294LPzQjRhm//CL9n7nHnp1d++P7r79yfD1kN/5kvmv/9a/8QVb97s//USc7klv/7liXkpvee/usUfjw/v8ykfK/umyA2l/T7x0r718qaRPhNuPuMeeda9fig/M5uf+wD5ycPW2+dXnwtd8+M4HwpTDmx80T9ndpcd2b/orxX0y/LFD2f1BcD5YENw3l/3HyvzR8urnyu767v/Rj+Ef/qc1/ZqlP7bOOdsuGvovY71POfruwt2yluZ9Fddgsc77KRrxlvw81WrFJZsqfJ38JK6mYJWHDNoSXBb9chtmWCpu/bNuzYbkjx9oTxfAf/hcgjn+ujs9FdjZut+fXoc5ru1cDNN+H9fLjHWnZ/RpOhxmd1yymzcK9vZwyMv9G9ijzUO6Mu1LcMsGt9tnYykpOMtb3+6Q9QE3dNnf9rmtA1EwZne+Pyjqjl7MKuMbcQgxRU+6YPk3NrIeA2wwiHyI8Cu2WQsRfhs+OOZpLt0a74ExftAHy7eAa1OdJr+97KSgIYODM6OO4ZbHGEDEnB0uhLUQUKJMOEmjXdfccovBnaR9vWx96BRPomTX51j+JOSj6IL2e3gzp7vz9XhdLjGXWo6XgSE53gtoeZ3qKmnwkCUfnznCm9qX5bVZ8P/19Pmh7g970EwyWWnKefNGXan7Cm/EhURfHDcbCOqc4ZcDbB78VZJttt0H72mfQDVcawVBEDZPfoY/zvsQQivRR3UodSo5p+hdqw7wPss8lRRTqZntzOYT4zRXeKMRtniqeWtOYKOniTTMpzrNU9zsA8hLSSiaFr4Xvni7BpqVPMuDh+8sYSNxDpdYkRzpZt6Y1kKfwmvwEC7nkyixFUf7CHoNf0v1eGGc0AavbhN1YE7H66aEN4lryzNN9ST9md7l6XlPay5P8CaPOmd9rUd9sAnecwonezBPJ12J8BpLQAsDshjqPE3HpzewDXt6oWDT83yAyzYvJhV4/WA+yjSD1sxls8UGXmOusAXwaRMarUbm6dPwZmNK0fRWZ4wVzumHnh430QgKQSINu3H0n5u4Bd4lvMx5BhForzXo+mspeCVYpVZX8ryfYYsibEcpeRvDGAwmKuyt97hZJW4sk8nTfo7kyOBuwUFsLXCZ5+zYicG18MmbEAWkJ/L+4TaGVE6i5AtJGZlB+Algou1prWR/DCNdyHN1p0fI0a3WAfSzTvnkV1I6WRbwV81ahEBveVPwmSCNJ6sM5iXFRQXhrZe5xtNDRLA59I3weBEfNmz0Dd5yBtsDAlzwrYeNYJM+gDnDhf0etHjrcNFazTMu7OfaLOHNsS0DHY3ODn4Y37J37mxVAp/fk4eQXEQuq0L0QT74BjA8EOqnfhE3u5K+wH60L84EiAsqbhOIPOysaS5DfwJmCXY35djsXwCfU9C8ginEIM5sHQtehsKGMg8BgN3cJNjGSkukDzFuonfwVXAHng0vBC/59IUgn5Ul21CIVqvfrIE62mNkU7fGFbzXRh/iNJ1EHqPIsL4oSExA5JvwJYYlIsK3UDbPR6G+R5WFzASedBvbwFpFlwRGAB50as28J/8Mf4HYT7mNeyDsmiDzOIA2lGiHvC/iptd2C04Rk/P+fLXh5COkxJeMYxUVAjc/o+mZy/De6I2SVSIb3OvRhPlyyaV/4RbN35Qj/IC+tEYLJBu/CbYCRDf5NjmEpSl5DhsaXYHLUBgCO5bYXGdBx2YORNDwbuUChBL9Ht45SEfZyjWuHR0bOaCNrwKJTWvEjXd18ipoWlI8XgZ31XwkBCbsHiwubbQP4zgwEaTPAZ9lK72wBo4soTedyAM0exrJJJELmFqZNxgczgfUh7n4AUUAZano970VZcWeuzqwScAswYjwC5meOAZUsMWYzu2nEgfvQVAKvG6UUyMszagPpV+zGGphmA32DgOWRiHwKrDn6B9yaLMZiMIo1MKQaBtLYaaKS2jrMdDK2zXjWIgwGfWYlJhtOIh3Thm4RY+2XQP9WI00Ro3Vbe08ODF/ut+tzMNXLBiXQVRo3sq8z/wqQDMzJsiN1jIShCoLS40LcBHzu4ShDy0178RnVgaQ+jnbXuIh7yB9KEEKk8Hzj17/FDCduTYs2Gg+hQG9/M6kEHa0JAmtzH5wAmRFF39ce+9hLG4sKARkzb0i4dIBvgsi/V7JbMIlFPoI0tMGYRFuYyahh/guNZd52Pg5sz7kdvcNaDNEO7jBbUiEaoR+j/TBpWneihr6hDVGwn/N2/QoQZSx6AMY83l7GYRgi1sx+CRlK/Op8luCdw1PMjUynyEFgnAJs4oN7MpfDyIP+kDqcJh897qmA4k8bEJ1/eaAlThcuHDoHcciChQReKsD9OeQJKgLdvkxw5MymMDwmxu5iQXuIT0SdQzRpKRYGQfvXKEfTIAUT+EYQAKzVz4xqYQG7P9cFGoCfFxVPtGXg/KJIKbgWpQvA02QyQ6Mkw7RDTAyOQaw2Jsg39iNpYerptVWmWabHBqksqYeLQgIicgBQ0Vjjen3FhOPktac0XT8A+LWa6YzREv2DOBWCBgVH2c8xuqZX02HIXHqgJF+6PFWg+4EATkwx6nHl2wIBIjD79TSRjZHzAY2udQOy1t/wXoEcZXnyDUpcS1Eb0WWQ4tAWXYy/xJSLZo+xHKMsMwQU5xoBrN9BrrFEy+2lXmLcNAGf9ok4hHM/+SXl4wMwOndeMzSilugMEiQNlFfQFeL6RFYLZ8qbMlpnzHj4tgzY4bRYEUWNg7iMExNEM4LPf/ACDyFRmawnne/gyD6SF4BbYA3k2UACfGjmdLY5r1QToHJMqIXCH5sKQaTICmuKQQkCkob6ZNZCoSM4oY0ztpFTOkpuw2obM11lilDWENI3LfU4Mqhe1raWjvm0/ATQ8b00GzMLnJ6hgj2kBGmBF0z2+sM427BUp7rbbvm2GWSdnvX0FU+sIFgKiFszQSK5soXu7TRefgPsCxu5dzQBm2A4YpBJ/lwyBjm6eSYECMDP4WIHLwzBPs2qg16iQAfcjkEe2wwXOLjYJUgc7R5sXlpDukHMJJww/Astg8ZrLv7fYR6/ygrsaeY15W8QVRNax4rQdcz4xCmi2opPYD/1dJmZZiKgM2Ct0z8aBNnQRCN2DoDQQipdGsVlxb2YbtHLiE2ihA8sukhuG1BREQcFp8P1Ahh+ib3jfhHYbkM/nVzIZYsoMmlH7zcmy0YxyIB/3fwwRu7u1S2sA9E/G3jy0iHjhwD4rsbHsEyvkd6jdjcxlQg+EQOGtm4hHxDswYPv/IPMxqu5uErqkNBfhu0JrR8HBo73sOuzMUs30Pg98BLGcsBtD/XpNrYhZEbdZ6QaEymBbDBkrIgtF1734IWrRKRx3xcG64XJB8yqsMAtwYySri5qdUHTDSPa7FfA6Fg2DFi9UG3lpjtgC+MoQ3sEMmk6+DbUmrFBZwjhoOgQAFT+y32ixA0RxOU5NbcrJGykHNAH9pdx/poCO5sSDDyYG5xgHVquUgEahdupSL7tlFbok3wscnaN+gEpsUo1DN5gTK8zsL8wzzlPvsD/8SQeI4SAo/Sct6AK+HvmEOJhFwipnJUCEyXC0ZT84jFLnqE3jj3F+LbrjWTQ/ZjVI7oIu7vsAbhcaWKm15XKAybkK1L/BSdbqJWZgqV+zW8DPUIw7PORjqiC5nTbqEulHT0CRTYlNqvga6YFf5veATyAawPLneQFUYolBRDFDUh6NOoA7lvhMemji4gdcAHIFvfJE+oKsQ/zMQQeTNASMw/tLT1ybEobNwSMJ07/YAMPefFgotg6jON/gOkvvLrlvgH1BWMtYbXaiBBnJmiHk0TBkYJRXRYg6ga4ynyD72OeSzjoTIQEJ02pUZuAmI69AAtVcfkMnwbfhkGb62vymSmHcaMtYNpwfASOYKsXStqhohmw/hZVzFEMu8WlHo/x8ZTIY1oqVYDzHZtQsWAbpFuBMtcQ5fGFXww4prnaDvTsvIP+ykMdocgWnAP2Yk7XqkKR4Nbz6eeT3uSJVGVSnnp5RH/ILy6NO01/iFRERkzwJ0eRdQUchE9HsS1T8hQUwFfh9DukX+gaKrn8TBlKYEKPTr9M5nKFSJa2dSh7aFSXI2QDfiAVh+w0AOTWATjWzyWQr5A+lDmrhQOyWTWBw9fm1vhXXwQPAiyBW2gmLhCCaHVfXMnEFoVcg/4qptPJDMw4VtkOq6vmZmYjEOht70h42qNg8BOs9+vJTmj0g93vzoYFRBYuhuo5q3/HcPJE8YhY7hEiSGWohbFsaIoVY0sAE1qKnFaAH8WaNOVAJyVy2ycDpNyWaggL1YjEg6zQlvAJ2qXYVlF8eonZvlGkL+sQQ5DwBJU0SbDi0TglP2z6TBc+LI9wx0jexQKpgd+oZZ6Hw15VfQiAUuVJZo6nAP/sFQ7i/uAjC66xzgES2ZNmbmUpzPWkQIQjCr61AL2j8BBrAnqg9CVf8BMNEUrmh9MKZPGuQXYRZVjmBVZo5ITWbCxWG9WSDdMS6YiKztY2JqVb4NwMHojFoNBgJW8WDgJ9n9aWSBCoMyGK4CwDgt/HdfSbRy1R5wPMi76SbnZZYg991yUz/Gna/AlTuK4QtK5Fl9C0GKBu4xgPs3dD7bSu5Q3FoGbInDMlop+KQno4SVi6maune8rm5ZsjIrnMTe2bZyMqA1ta2y4ox23XpHxQc6749zMSofTB3gZ9cCaJ1HFKCcWSTcM2DMKhhdfWspEl0hfBx+J+JiTyh0QSqWC1AGpxKuCW+oBXJs10xIXrQcE0jb6ACET5xBYclK2EaFjSIC0AXV+uwZ6hKXEWEhcKQNsCn+5O4Wxt3b36V1molu5VWwg5O56HzESjRvDhGDr6D4wxY70Jke41azlq/M8VPqRqlC9XiE1c+3aNGO24RcaoenYyoQmYsiOzEDTRoQ6VqjIk+Al30kS8QfEIbVcHVk6JMGQcuw5R8J7kI0koei+kEiQhapEHMx2iz6yf0y5TboWDg+ZjqGSZcmonWMioXGdaAQwS7CM4TYc/AK4OiIx0dQE2xitROQJFvVNOW75Dk9PjvVNE5EMDYjrkTZdLFr3Rrngu6IuYT1x3yHnWGDubpUwKi6w7L3UEURvDUyLUMyHhEAldHvoByIABt8msQK+b85NbHp6uT7m9NgQNEBI3PtGxFNKQ4BGWoJlz8i+mf46UgbeXCut1Ypgbeh7YujjcLVg6bkZ7iVwT1N7Mws5gVReRBSqEzNsTKYOjq73Y23tIw9Q2zfKtcfEHOau7JSZZHpyrEhtolr2RvRw07BHxBWSh+e3YkY/hiZC7AA4Uo53P7ZkxZiJmVT0/mLPaGZaTeIflk6GQSGW0id0ESOKTSEK9TiMSRtX2RLpNq4FJuTimNwT8JjJZA97SGgQdokJNSlUPpIxsyx9vEitBYjD4mKfBHki9zAg7NY42FvluqnCXdpZOVYstePO0JugHnlqOd/eJ9epc/g5t3QBKRgRm8hNt3WOXPWytmWl3sbjZ1ZioINQtUwQXlAGQeixxt1IvDktT005R5GixrbDRSEGyQ5l8RBWyMVJj8qIYyM7O5FGBIH1RhELC1/e56mVCjNCU5OxCHblkqmenyZCbsYmgTzycVgTjdE3Kcwg8wQyJEw7+35K7FjLpA9or7txCVSjgbVUU9MBRzKfuLEnlJ624D4mx/2gLYCG7XhErKQ67xsWj8tRyPtN/RJbKybk5r45jrcbd7XmYMV4QXjHZ4W3np5Vq+ujWRoK/EYto0Hqf4icK0hCH3GTqkTsYIk1t8ENrDdKL2Ip3OfWS++MiCQrhBloC7CPVIzU77CjDjkuyug570h5JgMKfuS16RZr7YBhwx2cWNhUO0SLYxvsqGCqrrfJaFQscm6tzBuKiKh7A0tZbefDuAUO33TXyIBlH1Qag3vge2h37Y+eBszbEHfNtRoKNxu1+qQzUYc7qPXS5SB2iHMR2VhZsaI+tCNeyUtA2pQCbCKbdWpi3mvUhAdNUjgGn+eh8eXkPvYKbWECXDZpbEE9zHKZOOmtQpJgyYVY+kMKSCGPtIbkHpEMwigd8GPYyCcsUh9JiRLHwA2xNYj4KA1IUVrgqJhf7Y47i0kClqALpWuHytrE9jdM7picHvlncqpYeZGGTiGG5EDSJonlXKvWRBqPahbqJKoRTR+a5OYdhoBl4WXoStYHrI6dNNoCs1RZ6A1l4nInBmYe4N2kNVDMmrs62yMaxJHiuthkxlgzgnW6SxizTSECZT/IvfOYgwZ5q9yOnrjBp2snXSYtOCsQT5ggOQ1+OYeGIMl+bOAlabwG4wxLNZ8Z2S+EkNg4mR6ozYWrzPriJexFD4wSlR7Y57kvC/oidNytE2OyZLkwBcxFpPEQCRuTgBMtxWs7ba1IrBvRkbnv4DgGPzEsDeCC7cEuj356yEJbEIAWIqVcpkWKuFw9Uml7h/1yU0/A/ciuXcMSSNQVutNWvC0mcVzMONT6r2WzwTuhZmGZv3R3q4QeLh37RccH55EUBNp0HXC4gHa1FqbcmprLZfYJReWt1yH9mrlKNac2Qyc4ZKJ5ASF2a8xW8byAvhD3CEcSJ9CvOSr/o/aHjmLgCxNVni/YU/eh+Yi3ho5iQFQnEXMhkBoxLQXYNef+Tinhx4evNEuhQ5iIRwgkpw1Qa2nmX6DaQrBNbgBxY6Dq1z7HO74a6prwI+KaqcGxSEA0kdqrTvTRNXWFuDuzcub/G7nXFjRakSfqSPOXDJumXnSPCThLUu+KyQwSgD2+TuIYyPaMEMYiS8G5EV7iG6HpSyFKa/GoSKZfo9tY8bMeZibZLT0/b5iATkRQ567UgWmLTM02uZ1KYmigAekR074Nj0A9gVRbnnPpOAZHvR80aafWxsTweDBCXLnm1rT9Fvh8lG/3lokWqYwx56GnF5WM2t/iyKyZZf6QPJILxeWuqdkwar0Vbb9cpkW7r/APy+ZHia2jwuB1muWI0pIfGGk++sTMgfJwHfEPbpl41fdU0C1K07CoW4iaFSSeHee8eOJxB5gWp3GQPgx4yjLaKFPA4TsoE7FYDCRLHh1S5DUaFNmJvKeBeYuqRNut1aUppPTeAVtQSPcom2kdgKXYlFjFvuWHoJDA3fFBaoMmuyOUtR0HWCtydHchrjQ6QKtN9Erd4mJixXJvzEaXeoYhovKZO9ME97G078QRyKYmx8yDKZ1Qd5m5MXRYs2mp2RAUAi/zlieBmAElwpZKiWGiHDZxtiNxdRQSZYEPzyd96MIleluFBga2leesD9TOXMa6Lr/0dk6178PBVIVCU6Rzel7NYZsordWxt2oN+fJY8GWWVliJc1vTOHsu9d53uOE78A+YEzijKAQNJ7ES/4BbVWg8x0hNYCLOZUoD/zBTERPOlhxIN0QdKVEYpDcSdbs07A9g5ZSWvtf+24gZW0Kx4TIIrLETLg1QETe2UrgUx4lqYAWoVK6rSVxisES0d9uZZJYaRiKNO7yAY0+aKzZPXW6/Fr8w5TZgzFRfhkRPEDkGLFAS83rulA0ixK7N8+W6SnvW470XiFMbycmV2aWIU5QMgf5NF1izyUVqvzqJfdQ4hrJXGhKwk+hQlclM2NyTlWYFHH2tTEuK3XzIlu46KCyJQf5Z6ahEUFg5EoNG1EqWhSHciTqQjPTcZSpeDmGwUDzL84WxXQs5DVHq06xSIQQLe424PY/maR7fLnMTSxwpuE5PRQkCdLhUcuauKmEbgcYqjX9bOL48TV6L3FSOgcatFEUIE7kIUa5zEW9z8QIasWaWilt5jbxKdOKtUG2WNFENshIM24JYso6YG1aqCB9qcY386WjrPdV1BciDBj+MDeKTXBhDo0EnmocrwdBLoaKIvjh3/tOMvZWhBB+zPJyJJqYUnigj8RZpzAxPyAWVwglunPwUnT0g8gjUKio2MuKYLoUO4M3FhMXKTF1VGnsMzT2QKnyWGTBjkceKHNPQA+kLqfo1CA2vdJ8c0seR214cOFWQOyPsnqeCpHFtKcQVGnMJMKA6EMHL4euksSOislitmOGMAibRd5i1kkMkJzyPaRlsz9L2QgPtB8h/qSSmAd6xX/OJGdqQujXCq6i4lWvizFCavZaCD4VN3MdHk8CGNULVuExcqKZd+AfBGnD1Y14Y6oFXI8IDjcHwhagOgcnIJFgKt5CR0iwTWsN3J6xZXhMYR7qOmogkHeOeujKWuHIpLvVXSVULCFuEKJ+hY3ZnMXJAbY7gEVkCuY02i86NGKBRnqzCtFToyImltDyFtf+hx+5RhTC7bNYMQbvcWrbU1pgeLPYUhfVrXFtOrTRdBMBoMbbqe5pl2swxowqPymV01JvWr/HcO5rKss08ac7OtGCjNTVrC8dH+G6tHV7HdICntp6anKgrQ5n4CVelNYG4Z3/cNy1teLUQhNb4kxsXRxAx+Of0+tc7TL+7u1yEwlusDL1A2wTuBbMjAeF56p3A1i0Mmae1TlsC8Q/OjwU35N+pBnQcJohwCSoEF1T3kwTpMs//MD1cnAOb647ZJUy4UKslqUNDCBCFXBlvba0kT7arxNxzP03TkkZFT8TX9QNACXxaqLOh5Zx0hTodxtgUo0g6T0lqZKCDXoR5VcdtHSuFj3GBNoHPnMlI4/9rmNbY0/l6OyE+ZdLNjiQDsdAo2L25c3Ht+gmSZCe/MkVdkypORyaSadAxBETwss1g6i1ZgGljzGOCSDPoI08eGzj2yG11JY7+z3EjLZ+zMlDCufABMv1l3JZMqczQkuYoKwZvJPVPcTdzEbrDl0ojiqOMxClxYYyUyPCAT7k53C1kqRJCfwuc/3D0dKJCeB7wKhXA0oA4au8dYmwysFLLGo65Jq5uLLOntoOEpRfUENBehsMpeLxrL/UItuJBcUI/EF0G0jnULzX8wxgn00QWZIRHat4Qeb10ew/EL2p7lY7cW3CGIpwts9AWGQcXS3OlaQirAIMh7IsDiWdhdg+1XVW5kJEeoJ1M0OmYSE3wVFrvznwcGTtdzR4sLQ7y52E9v8IVmDAdlF4Fll+FmsBzpopOW2itEYQfKrdCrRFBmymz174O1g6TPJeLhrQVhez3dLyJDAvHMhcFwMd2haQYXxfpYEhxi/AsuiCvLS1U8teVPTVHiE+ONIki9igr9qwdg7VC5cQpIioCArE6ZLCSInFjaLCdzBWYJZVV2jEwpZR5NSpz1cYvYVCvNejkovMINJZC6fkhSkOTeUrGlRE+6IzEFg4iEuSj+qiGPnrZ/GJZd9TCG0ibtNDHc6u6JMBgk7AYU7wV6hDXJnZZd94nUN/pCbkqWJ6zwDU3YkO6DdxzEIUcz1Fq2Fc6bCmGGMXB0jTrPkaVD6AiVVHkKWYPIu/LQJCotvgMk8LTchNVkmXeh2UOjSTXPH3fa5OzQwxaTE/JmFUSPBpnJacCYZ2hOQS7gc6zkbmeEFPO8vMRiCvr0ZnMGbhDwZOVO4nMMqZmxI8WsATpqkGT1lEeOY91TebYhoJw6wDdr10OEl3l49IAIdFOMS6chrSG+kXcoB1VBXOfIjpHw50TQ03pKmYLpOpEheeZYtpJtvgGxHNel5lNVva3BDkrukKCLQZa1ESlEI401FZuEybVFA9JW4bG3YGsu+uJie6fHe62UJVGUhUaCzEQcsx4p5h6PoCGPdUFCxpnCdGYbWdpAEdoWw6WsS9YQtivUUU6fo1L1C7Tno+AwZ6jeRc0Yaq5DosRUTOn/ihJ6nWlsXZ0OHBf782NH3xG0tD7wRMPcJCeH/kAqmPBs0vVOrJJzOMWdkZ2cswdKvGul2alr5dFLc7iWujgZdV0zusZtzmnaQRG2sJ1EsGgEhwXCDwCE9sEtXch6sq6eSQLUrdGI5aQf8CTots9ZB6BOrbr0MuGB+ggH4fl535op8Sp5TSMbmjIy9yVXAaoiPo3+NwdmvPVz5tJ1I9Q+49cSS5yHYM/Wk4GCgR1ySEtzTdTUrUoe4dlHpSiKUzlWA1i1+Yv3eE4dnNew/DvpA7KcFt36h0cDUxaunN7joFqEqhLbGifI3vO3WyhhVqogBx7HMI4/IGmC4MR96kMs9EWaoIxHzP0/GDP0upD2l1HuU6LVxp67qh0q441b2SrU14HRO8EI5FrSV6epL74RQnz97EokT6mVUogZbn2RQl6GO5WcAtl4Aw9gwpFfksow4mSNNZIIWjkCY3SyCueqDp0X3P/MNU3da6VTtWh7ngq3OgOZEfM0UqdbogrFhT6PHZbeBqsQgeuD4kHhSco9EI9gycvwP3K0tFIVZrDtmQ6RT6/nixymYo49QiLicQhPFT+gi3QIq+GBJCMrCFSTn1zcpEjtaeInsPrGAOZo2D1xrlz4R+Cfho9TpfWzubGXhunreE8JAXDTpN6HjSef663RsyTV1sj9lrNvqcx8woTUvbqiRIBz59WB0jtixJR4Ci2rICVPu+n4BQ4GU/CVro0/YRtUkoLB9kJ+Vb4aFLlI4U5QieVUA9EcefOPxDnqLwYKvzRDjyBzFI7joGmKCn9CMspKtrkzJyV00Q4h5BlniYzJa2vpzSHzbYBWt2rtxnLndbmqjXfYvKhrCFlk7x2XSnaXDwTclabfWPWDjDBy7Q1y6W/Cp1DJQnyq7bfEvyDYgyEIupTpFxll2t4xqVUcUneHyclySeG4HGeGNJbGebT12Lkz5REAuP5rK9psYG/Ax+3TqXXKMVyh1PjVaE3fG6WqmQ56Qqh9CYtgzvkZJuwPtme8S4VrS0LKwGNGoCcQ3XrnVIHre7VyVXwK1JSyzjRYm0xKsKBiWtDAjV7jXyAp0QFPnhcM1wrjfyD0GYTaear1GOEa57yHHkt0EG+Xh5/RhOWvBTS83QABQyiaRmKIi21h1qsWJUTxtZzTnWfqvpbBbNaGqyUNYbJnFoNHfwd6IczrQVczuuxY7OQWQeZcaFfV0bNg9apUx9PbjYN/EeNBeDC0e/055osSA8dz9wdq0BH6+DBQokGDnQ+jE5vMDwdtTvGIdGUBJwz21edYHkrleAi/5CGkeHErEQavTwO8qRjHet+lhoA0VQktXkV67OmrOmDeq4Xlnzpl2VVVcjlaAeTRfkgpqXeT1+LmjtasamzpSbMZlDPeIY9T/ZLyY/0A4KVhUS/HzWXCPTAkw7ac8eZR0C03/ncnUnOk93xe3BIcnPeNVdmI65ElYBN+zziQHRiCehh3e/byZo8VgydB575nMMw057beuZ9n6wSzozWE0d4C80K1Jg0z0WbQYvomtFgBq2sC92DNhyaIGjtsqQGYHQchXZZVKSajmVTuenzSznEoo2VjhsKmLG2eZlyZgYvTbNfyeD3zh2PmlgH0XUJ89LjUKZhXAvNg8ASwmkazvJJCIviOef9yb9s6CCYwvOE09CgSgNq6FC2IBSdUOvcNMkkA6GjWQJcLerzLB9lh3I96/DEpI0ax1xNqWS0C+2iLBUlblubCUWRj9rsb2oP07XhrNRBIVuWZnZhdjjzD6VIU/Fonig2mNUewqCzOacUliPUOmoClshB1HGEMkVDRLoNwU2oNOspTcOxIAi20rFCdMK0EZB9iu0ETJJY3y7ia/L+OinHNzqEjJUqJByUXxXsAgMwpUAJ/ZR49K+hwSJykEUnd8hgAbzNSZkUZGiqU9acilczh7srGKKYV+sGwhxPaWPAU8snjZuwRT0q2uB1WtsE7EbV2i0ghlamPe1s2u+TQoXQRCenpanaaCZe0zo4/HTQ2BUTQEC124xwmxqYl1HmlesKDu+R11x3xNb2I8kMKLuQdZIBIVzN1oMNPPMGOXDxKuCqB6BkzSc1cIXUsKjJWi3JqRyDwncw4aqsWZD5qvEkYFw1/sHd4agU5OPUyWi+7idVbSHu8do70yZI8Vp2CmfqqdNEO25egXf5eKEUNBooFy335ZkOWgOxPe+WUetVP4eQuJJYEeVW5LJfEE9sYpTdcaDB9spaxNEAXukrgDW1z6ZMCv/gsUYii/w0rWn9QI4KXzVd8XoLGQb7U9Tb/1RDb+Jc1bU06y1redZPsMeD4xXfSK2Pmn1BnFZ5doRLvMY/nHcRkwqD8Sk/YtkXURN0VME4utWwOkzCxFQ+AR3hOpFjsHQ8DvIPEh+ALdeQHgfpZCiahJ8lQJLWsJxPPA/FLdNflL4ebY2GGk+KYBMIVjTnQVUZVtOVufidpg9Tcrqv0stfatYgXKWLaDFaIai+407tpOerK2Zt/RgnazD9sEz+duOICRzaO9F4ipYqoBOv4E8TnTnrOt4ilYV/mPqTNHERg13LVVEdFgSbt/IPaZi5jJM66HzD0Q0YqlIELyB1XqP+0TGhWer54Y+syplfPu9nzWB7uEwfXTvMM97ACXqdlR7SYvipnu+X1bjAxX5Wc7uWtVQNd1/VlbteU06EnFAGTnxcEY6xRYwTVAFnUqMQdsOXKp3emwvOsvYNNUFz3RFuxTPRmjU+ZgRhXZxEsG+vo/PKPenD/jA3hzcvZ4Fi28R0OHQxDB+Wgc5jPuyLH8FkWAvwkZM02471QYKDaD5FUfUBaxKrV6dDT0lTlUlVlVD1LC5r6mB47I+mRVrdCCabUSlWRBty/mNquDnQypXNdDJyDqPBpiHteE5vh4oQ/YAKUeq+R1N4Yh42MiCxFm3/iXQyBBFroRuQmfnQCBrxPRzIkNjl7A81iGcO4emjszQXFZuWcKC41MmAHLQs2KgP6I20I1LvUGuLFe2aV6naZBEqCNYqEvM8a8hpnCZNVXgKllqPqEV7YAfct0Cj0JGfHo9KwbF3fG6EcBzKzAeFD94jcsSEx7z3Z3/QgZiBHMSUhvFLVNZM0/eHwgsM81mNBt3EolG40UnAQPnsQ4VMBoXAy7D4XOyDxlAqKuN74EaymiIcJg0yrodD0pA8UGcZPUMXJiNk5DCVG7F5Oih+ik81Vlg8ZF2citj4/zN1+N9aWLyj");

// vae_lib/live/js/shared/elements.js
function makeElement(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === void 0 || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.replace(/^on/, ""), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== void 0));
  return element;
}
function makeFigure(el, label, className, ...children) {
  const attributes = { class: `live ${className}`, role: "group", "aria-label": label };
  const root = makeElement("div", attributes, ...children);
  el.append(root);
  return root;
}
var idsMade = 0;
function newId(prefix) {
  idsMade += 1;
  return `${prefix}-${idsMade}-${Math.random().toString(36).slice(2, 8)}`;
}
function makeSlider({ label, min, max, step, value, show, onInput }) {
  const id = newId("slider");
  const input = makeElement("input", { id, type: "range", min, max, step });
  const shown = makeElement("span", { class: "live-slider-value" });
  const name = makeElement("label", { for: id }, label);
  const element = makeElement("div", { class: "live-slider" }, name, input, shown);
  const write = () => {
    shown.textContent = show(input.valueAsNumber);
    input.setAttribute("aria-valuetext", shown.textContent);
  };
  const slider = {
    element,
    get value() {
      return input.valueAsNumber;
    },
    set value(number) {
      input.value = String(number);
      write();
    }
  };
  slider.value = value;
  input.addEventListener("input", () => {
    write();
    onInput(input.valueAsNumber);
  });
  return slider;
}
function makeButton(text, onClick, attributes = {}) {
  return makeElement("button", { type: "button", onclick: onClick, ...attributes }, text);
}
function makeSelect({ label, options, value, onChange }) {
  const id = newId("select");
  const select = makeElement("select", { id });
  for (const [key, text] of options) select.append(makeElement("option", { value: key }, text));
  select.value = String(value);
  select.addEventListener("change", () => onChange(select.value));
  const name = makeElement("label", { for: id }, label);
  return { element: makeElement("span", { class: "live-field" }, name, select), select };
}
function makeTable(className, heads, rows, attributes = () => ({})) {
  const cells = (
    /** @type {Record<Key, HTMLTableCellElement[]>} */
    {}
  );
  const body = rows.map(([key, text]) => {
    cells[key] = heads.slice(1).map((_, i) => makeElement("td", { class: "live-number", ...attributes(key, i) }));
    const head = makeElement("th", { scope: "row" }, text);
    return makeElement("tr", {}, head, ...cells[key]);
  });
  const top = heads.map((head) => makeElement("th", { scope: "col" }, head));
  const element = makeElement(
    "table",
    { class: className },
    makeElement("thead", {}, makeElement("tr", {}, ...top)),
    makeElement("tbody", {}, ...body)
  );
  return { element, cells };
}

// vae_lib/live/js/shared/model.js
function sync(model, changes) {
  for (const [name, value] of Object.entries(changes)) {
    model.set(
      /** @type {keyof Traits & string} */
      name,
      value
    );
  }
  try {
    model.save_changes();
  } catch (error) {
    console.debug("no kernel listens", error);
  }
}
function listen(model, names, callback, signal) {
  for (const name of names) model.on(`change:${name}`, callback);
  signal.addEventListener("abort", () => {
    for (const name of names) model.off(`change:${name}`, callback);
  });
}

// vae_lib/live/js/shared/surroundings.js
function colorsOf(el) {
  const style = getComputedStyle(el);
  const read = (name) => style.getPropertyValue(`--live-${name}`).trim();
  return {
    ink: read("ink"),
    paper: read("paper"),
    muted: read("muted"),
    grid: read("grid"),
    accent: read("accent"),
    lines: Array.from({ length: 10 }, (_, i) => read(i + 1)),
    classes: Array.from({ length: 10 }, (_, i) => read(`class-${i}`))
  };
}
function watchTheme(redraw, signal) {
  const observer = new MutationObserver(redraw);
  const attributeFilter = ["data-theme", "data-jp-theme-light", "style"];
  observer.observe(document.documentElement, { attributes: true, attributeFilter });
  observer.observe(document.body, { attributes: true, attributeFilter });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw, { signal });
  signal.addEventListener("abort", () => observer.disconnect());
}
function watchWidth(el, redraw, signal) {
  let last = -1;
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const width = Math.floor(el.clientWidth);
      if (width === last || width === 0) return;
      last = width;
      redraw(width);
    });
  });
  observer.observe(el);
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  });
}
function prefersReducedMotion() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
function onceAFrame(draw, signal) {
  let frame = 0;
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));
  return () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
}

// vae_lib/live/js/shared/tabs.js
function makeTabs(entries, onChoose) {
  const buttons = entries.map(({ name, title, panel }) => {
    panel.id = newId("panel");
    const attributes2 = { role: "tab", id: newId("tab"), "aria-controls": panel.id };
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", attributes2.id);
    return makeButton(title, () => onChoose(name), attributes2);
  });
  const attributes = { class: "live-tabs", role: "tablist", "aria-label": "View" };
  const element = makeElement("div", attributes, ...buttons);
  element.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const here = buttons.indexOf(
      /** @type {HTMLButtonElement} */
      event.target
    );
    const next = (here + step + buttons.length) % buttons.length;
    buttons[next].focus();
    onChoose(entries[next].name);
  });
  const show = (chosen) => {
    entries.forEach(({ name, panel }, i) => {
      const open = name === chosen;
      buttons[i].setAttribute("aria-selected", String(open));
      buttons[i].tabIndex = open ? 0 : -1;
      panel.hidden = !open;
    });
  };
  return { element, show };
}

// vae_lib/live/js/trainer/recipe.js
var LINES = [
  { value: "x", text: "x", code: "x = images.flatten(1)" },
  { value: "encoderHidden", text: "h", code: "h = F.relu(encoder_hidden(x))" },
  { value: "mu", text: "μ", code: "mu = encoder_mu(h)" },
  { value: "logVar", text: "log σ²", code: "log_var = encoder_log_var(h)" },
  { value: "sigma", text: "σ", code: "sigma = torch.exp(0.5 * log_var)" },
  { value: "eps", text: "ε", code: "eps = torch.randn_like(sigma)" },
  { value: "z", text: "z", code: "z = mu + sigma * eps" },
  { value: "decoderHidden", text: "h′", code: "h = F.relu(decoder_hidden(z))" },
  { value: "out", text: "logits", code: "out = decoder_out(h)" },
  { value: "reconstruction", text: "−log p(x|z)", code: "recon = -log_prob(x, out).sum(1)" },
  { value: "kl", text: "KL", code: "kl = -0.5 * (1 + log_var - mu**2 - log_var.exp()).sum(1)" },
  { value: "loss", text: "L", code: "loss = (recon + beta * kl).mean()" }
];
var BUGS = {
  "kl-averaged": {
    title: "KL averaged over latent dimensions",
    line: "kl",
    wrong: "kl = -0.5 * (1 + log_var - mu**2 - log_var.exp()).mean(1)",
    notice: "The KL weighs D times less, as if β were 1/D, so the codes spread beyond the prior, with 8 dimensions more than with 2.",
    change: { klAveraged: true }
  },
  "reconstruction-averaged": {
    title: "Reconstruction averaged over pixels",
    line: "reconstruction",
    wrong: "recon = -log_prob(x, out).mean(1)",
    notice: "The reconstruction weighs P times less, as if β were P, so the posterior collapses: the KL falls to zero, and every image is decoded to the same blur.",
    change: { reconstructionAveraged: true }
  },
  "sigma-is-variance": {
    title: "exp(log σ²) used as σ",
    line: "sigma",
    wrong: "sigma = torch.exp(log_var)",
    notice: "Where σ < 1 the noise is smaller than the KL believes, so the same code costs less: the KL is too low, and the loss is no longer a bound.",
    change: { sigmaPower: 1 }
  },
  "no-noise": {
    title: "No noise: an autoencoder",
    line: "z",
    wrong: "z = mu",
    notice: "σ grows to 1, since no noise shows what a wide ellipse costs. With β = 0 as well this is an ordinary autoencoder: then sample from the prior and look.",
    change: { noise: 0 }
  },
  "not-reparameterized": {
    title: "Noise that is not reparameterized",
    line: "z",
    wrong: "z = mu + (sigma * eps).detach()",
    notice: "No gradient tells σ that noise hurts the reconstruction. The KL alone decides, so every ellipse grows to that of the prior, σ = 1.",
    change: { sigmaGradient: 0 }
  },
  "kl-wrong-sign": {
    title: "KL with the wrong sign",
    line: "loss",
    wrong: "loss = (recon - beta * kl).mean()",
    notice: "The codes are pushed away from the prior, further with each step, without end.",
    change: { klFactor: -1 }
  },
  "relu-on-mu": {
    title: "A ReLU on μ",
    line: "mu",
    wrong: "mu = F.relu(encoder_mu(h))",
    notice: "All codes lie in one quarter of the plane. A ReLU that is off passes no gradient, so a dimension may die: its μ is then zero for every image, for good.",
    change: { reluOnMu: true }
  },
  "beta-zero": {
    title: "β = 0",
    line: "loss",
    wrong: "loss = recon.mean()",
    notice: "Nothing holds the codes together: they move far away from the prior, and their ellipses shrink to points.",
    change: { klFactor: 0 }
  },
  "strong-decoder": {
    title: "A decoder that is too strong",
    line: "out",
    wrong: "out = decoder_out(h) + F.conv2d(x, seen_before)",
    notice: "Neighboring pixels say most of what a pixel is, so less has to go through the code: the KL falls to less than half, although the loss is lower.",
    change: { neighbors: true },
    imagesOnly: true
  }
};

// vae_lib/live/js/trainer/bugs-panel.js
var AUTOENCODER = ["no-noise", "beta-zero"];
function makeBugsPanel({ offered, links, onChange }) {
  const switches = {};
  const items = offered.map((name) => {
    const id = newId("bug");
    const input = makeElement("input", { id, type: "checkbox", onchange: tell });
    const label = makeElement("label", { for: id }, BUGS[name].title);
    const note = noteOn(name, links[name]);
    const item = makeElement("li", {}, input, label, note);
    switches[name] = { input, note, item };
    return item;
  });
  const list = makeElement("ul", { class: "trainer-bugs" }, ...items);
  const both = AUTOENCODER.every((name) => offered.includes(name));
  const buttons = makeElement(
    "div",
    { class: "trainer-bug-buttons" },
    both ? makeButton("A plain autoencoder", () => choose(AUTOENCODER)) : null,
    makeButton("No bug", () => choose([]))
  );
  const text = "Switch a bug on while it trains, and off again. The loss in the text stays honest.";
  const caption = makeElement("p", { class: "live-caption" }, text);
  const element = makeElement("div", { class: "live-panel" }, caption, buttons, list);
  function tell() {
    onChange(offered.filter((name) => switches[name].input.checked));
  }
  function choose(names) {
    for (const name of offered) switches[name].input.checked = names.includes(name);
    tell();
  }
  return {
    element,
    /**
     * @param {string[]} on
     * @param {boolean} images Whether the data are images.
     */
    show(on, images) {
      for (const name of offered) {
        const { input, note, item } = switches[name];
        input.checked = on.includes(name);
        note.hidden = !input.checked;
        item.hidden = Boolean(BUGS[name].imagesOnly) && !images;
      }
    }
  };
}
function noteOn(name, link) {
  const bug = BUGS[name];
  const right = LINES.find((line) => line.value === bug.line)?.code ?? "";
  const more = link ? makeElement("a", { href: link }, "More about it") : null;
  return makeElement(
    "div",
    { class: "trainer-note", hidden: true },
    makeElement("p", {}, makeElement("del", {}, makeElement("code", {}, right))),
    makeElement("p", {}, makeElement("ins", {}, makeElement("code", {}, bug.wrong))),
    makeElement("p", {}, bug.notice, more ? " " : null, more)
  );
}

// vae_lib/live/js/shared/numbers.js
function format(number, digits = 2) {
  if (Number.isNaN(number)) return "not a number";
  if (!Number.isFinite(number)) return number > 0 ? "∞" : "−∞";
  const text = number.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}
function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}
function linspace(from, to, count) {
  return Float64Array.from({ length: count }, (_, i) => from + (to - from) * i / (count - 1));
}
function rangeOf(values) {
  return [Math.min(...values), Math.max(...values)];
}

// vae_lib/live/js/trainer/controls.js
var BETAS = [0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 1, 1.5, 2, 3, 4, 6, 8, 12, 20];
var RATES = [25e-5, 5e-4, 1e-3, 2e-3, 4e-3, 8e-3, 0.016, 0.032];
function makeButtons({ onStart, onStep, onReset, onFollow }) {
  const start = makeButton("Start training", onStart, { class: "trainer-start" });
  const step = makeButton("Step", onStep, { title: "One step: 32 images" });
  const reset = makeButton("Reset", onReset, { title: "The same weights as at the start" });
  const follow = makeButton("Fit", onFollow, {
    "aria-pressed": "false",
    title: "Show all codes, however far away they are"
  });
  const element = makeElement("div", { class: "trainer-buttons" }, start, step, reset, follow);
  return {
    element,
    /**
     * @param {{ running: boolean, steps: number, follow: boolean, canFollow: boolean }} state
     */
    show(state) {
      const text = state.running ? "Pause" : state.steps ? "Continue" : "Start training";
      if (start.textContent !== text) start.textContent = text;
      step.disabled = state.running;
      reset.disabled = !state.running && !state.steps;
      follow.setAttribute("aria-pressed", String(state.follow));
      follow.hidden = !state.canFollow;
    }
  };
}
function makeListSlider(label, values, text, onChange) {
  let own = values[0];
  const slider = makeSlider({
    ...{ label, min: 0, max: values.length - 1, step: 1, value: 0 },
    show: (place) => text(nearestPlace(values, own) === place ? own : values[place]),
    onInput: (place) => {
      own = values[place];
      onChange(own);
    }
  });
  return {
    element: slider.element,
    /** @param {number} value */
    show(value) {
      own = value;
      slider.value = nearestPlace(values, value);
    }
  };
}
function nearestPlace(values, value) {
  const distances = values.map((entry) => Math.abs(entry - value));
  return distances.indexOf(Math.min(...distances));
}
function betaText(beta) {
  return format(beta, beta > 0 && beta < 1 ? 2 : Number.isInteger(beta) ? 0 : 1);
}
function makeSliders({ onBeta, onRate }) {
  const beta = makeListSlider("KL weight β", BETAS, betaText, onBeta);
  const rate = makeListSlider("Learning rate", RATES, String, onRate);
  const element = makeElement("div", { class: "trainer-sliders" }, beta.element, rate.element);
  return { element, beta, rate };
}

// vae_lib/live/js/shared/scales.js
function linearScale(domain, range) {
  const [from, to] = domain;
  const [start, end] = range;
  const scale = (value) => start + (value - from) / (to - from) * (end - start);
  const invert = (place) => from + (place - start) / (end - start) * (to - from);
  return Object.assign(scale, { invert, domain, range });
}
function ticks(from, to, count = 5) {
  const rough = (to - from) / Math.max(count, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.99) ?? 10);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, i) => Number(((first + i) * step).toFixed(digits))
  );
}
function tickText(value, all) {
  const digits = Math.max(0, ...all.map((tick) => (String(tick).split(".")[1] ?? "").length));
  return format(value, digits);
}
function niceAbove(number) {
  const power = 10 ** Math.floor(Math.log10(number));
  return power * ([1, 1.5, 2, 3, 4, 6, 8].find((factor) => factor * power >= number) ?? 10);
}

// vae_lib/live/js/shared/canvas.js
var FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
function contextOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser cannot draw on a canvas");
  return context;
}
function fitCanvas(canvas, width, height) {
  const ratio = window.devicePixelRatio || 1;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = contextOf(canvas);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.font = `12px ${FONT}`;
  return context;
}
function makePixels(pixels, w, h) {
  const picture = new ImageData(w, h);
  const size = w * h;
  const colored = pixels.length === 3 * size;
  for (let i = 0; i < size; i++) {
    for (let channel = 0; channel < 3; channel++) {
      picture.data[4 * i + channel] = 255 * pixels[colored ? channel * size + i : i];
    }
    picture.data[4 * i + 3] = 255;
  }
  return picture;
}
function paintImage(canvas, pixels, w, h) {
  canvas.width = w;
  canvas.height = h;
  canvas.classList.add("live-image");
  contextOf(canvas).putImageData(makePixels(pixels, w, h), 0, 0);
}
function drawAxes(context, { x, y, colors, xLabel, yLabel, xTicks, yTicks, grid = true }) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const xs = xTicks ?? ticks(...x.domain, Math.max(2, (right - left) / 70));
  const ys = yTicks ?? ticks(...y.domain, Math.max(2, (bottom - top) / 45));
  context.save();
  context.lineWidth = 1;
  context.font = `12px ${FONT}`;
  context.strokeStyle = colors.grid;
  if (grid) {
    for (const value of xs) drawLine(context, x(value), bottom, x(value), top);
    for (const value of ys) drawLine(context, left, y(value), right, y(value));
  }
  context.strokeStyle = colors.muted;
  drawLine(context, left, bottom, right, bottom);
  context.fillStyle = colors.muted;
  context.textAlign = "center";
  context.textBaseline = "top";
  for (const value of xs) context.fillText(tickText(value, xs), x(value), bottom + 5);
  context.textAlign = "right";
  context.textBaseline = "middle";
  for (const value of ys) context.fillText(tickText(value, ys), left - 6, y(value));
  context.fillStyle = colors.ink;
  context.textBaseline = "bottom";
  if (xLabel) context.fillText(xLabel, right, bottom + 34);
  context.textAlign = "left";
  if (yLabel) context.fillText(yLabel, left, top - 5);
  context.restore();
}
function drawLine(context, x1, y1, x2, y2) {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
function drawCurve(context, xs, ys, { x, y, color, width = 2, dash = [] }) {
  context.save();
  clipToFrame(context, x, y);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.lineJoin = "round";
  context.setLineDash(dash);
  context.beginPath();
  let drawing = false;
  for (let i = 0; i < xs.length; i++) {
    const finite = Number.isFinite(xs[i]) && Number.isFinite(ys[i]);
    if (finite && drawing) context.lineTo(x(xs[i]), y(ys[i]));
    else if (finite) context.moveTo(x(xs[i]), y(ys[i]));
    drawing = finite;
  }
  context.stroke();
  context.restore();
}
function fillArea(context, xs, ys, { x, y, color, alpha }) {
  context.save();
  clipToFrame(context, x, y);
  context.fillStyle = color;
  context.globalAlpha = alpha;
  traceArea(context, xs, ys, { x, y });
  context.fill();
  context.restore();
}
function traceArea(context, xs, ys, { x, y }) {
  context.beginPath();
  context.moveTo(x(xs[0]), y(0));
  for (let i = 0; i < xs.length; i++) context.lineTo(x(xs[i]), y(ys[i]));
  context.lineTo(x(xs[xs.length - 1]), y(0));
  context.closePath();
}
function clipToFrame(context, x, y) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  context.beginPath();
  context.rect(left, top - 2, right - left, bottom - top + 4);
  context.clip();
}
function drawDot(context, x, y, radius, color, rim) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = rim;
  context.stroke();
}
function writeOnHalo(context, text, x, y, colors) {
  context.lineWidth = 4;
  context.lineJoin = "round";
  context.strokeStyle = colors.paper;
  context.strokeText(text, x, y);
  context.fillStyle = colors.ink;
  context.fillText(text, x, y);
}

// vae_lib/live/js/trainer/history.js
var FEW = 8;
var MANY = 40;
var MOST = 900;
function makeHistory() {
  return { training: [], heldOut: [], unchanged: 0 };
}
function remember(history, { images, training, heldOut }, beta) {
  for (
    const [name, terms] of
    /** @type {const} */
    [
      ["training", training],
      ["heldOut", heldOut]
    ]
  ) {
    if (!terms) continue;
    const { reconstruction, kl } = terms;
    const point = { images, reconstruction, kl, beta, loss: reconstruction + beta * kl };
    const points = history[name];
    if (points.at(-1)?.images === images) points.pop();
    points.push(point);
    if (points.length > MOST) history[name] = points.filter((_, i) => i % 2 === 1 || i === 0);
  }
}
function smooth(values, count) {
  let sum = 0;
  return values.map((value, i) => {
    sum += value - (i >= count ? values[i - count] : 0);
    return sum / Math.min(i + 1, count);
  });
}
function overfitsSince({ training, heldOut, unchanged }) {
  const held = heldOut.filter(({ images: images2 }) => images2 >= unchanged);
  const trained = training.filter(({ images: images2 }) => images2 >= unchanged);
  const losses = smooth(lossesOf(held), FEW).slice(FEW);
  if (losses.length === 0) return null;
  const at = losses.indexOf(Math.min(...losses));
  const { images } = held[FEW + at];
  const then = smooth(lossesOf(trained.filter((point) => point.images <= images)), MANY).at(-1);
  const now = smooth(lossesOf(trained), MANY).at(-1);
  if (then === void 0 || now === void 0 || now >= then) return null;
  return losses[losses.length - 1] > losses[at] + 1 ? images : null;
}
function lossesOf(points) {
  return points.map(({ loss }) => loss);
}
function lastOfEachBeta({ heldOut }) {
  return [...new Map(heldOut.map((point) => [point.beta, point])).values()].sort(
    (a, b) => a.beta - b.beta
  );
}

// vae_lib/live/js/trainer/nats.js
var SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
var WITH_COMMAS = new Intl.NumberFormat("en-US");
var LARGE = 1e5;
function natsText(value, digits = 1) {
  if (!Number.isFinite(value) || Math.abs(value) < LARGE) return format(value, digits);
  const power = Math.floor(Math.log10(Math.abs(value)));
  const raised = Array.from(String(power), (digit) => SUPERSCRIPTS[Number(digit)]).join("");
  return `${format(value / 10 ** power, 1)} × 10${raised}`;
}
function countText(count) {
  return WITH_COMMAS.format(count);
}

// vae_lib/live/js/trainer/curves.js
var RIGHT = [96, 136];
var NARROW = 420;
var LEFT = 44;
var BATCHES = 12;
var EARLY = 0.06;
var HEIGHTS = { upper: 150, lower: 104 };
var LINES2 = {
  loss: { title: "loss", short: "loss", color: 0, dash: [] },
  reconstruction: { title: "reconstruction", short: "recon.", color: 1, dash: [6, 3] },
  kl: { title: "KL", short: "KL", color: 2, dash: [] }
};
function makeCurves() {
  const label = "Loss, reconstruction and KL in nats over the images seen";
  const canvas = makeElement("canvas", { role: "img", "aria-label": label });
  const text = "Thick: held-out images. Thin: the images that are trained on, with noise.";
  const caption = makeElement("p", { class: "live-caption" }, text);
  const element = makeElement("div", { class: "trainer-curves" }, canvas, caption);
  let history = makeHistory();
  function redraw() {
    const width = element.clientWidth;
    if (!width) return;
    const height = HEIGHTS.upper + HEIGHTS.lower;
    const context = fitCanvas(canvas, width, height);
    const colors = colorsOf(canvas);
    const last = Math.max(1e3, ...history.training.slice(-1).map((point) => point.images));
    const narrow = width < NARROW;
    const x = linearScale([0, last], [LEFT, width - RIGHT[narrow ? 0 : 1]]);
    const upper = [HEIGHTS.upper - 26, 20];
    const lower = [height - 34, HEIGHTS.upper + 16];
    drawTerms(context, colors, history, ["loss", "reconstruction"], { x, place: upper, narrow });
    drawTerms(context, colors, history, ["kl"], { x, place: lower, narrow, xLabel: "images seen" });
  }
  return {
    element,
    redraw,
    /** @param {History} newest */
    show(newest) {
      history = newest;
      const since = overfitsSince(history);
      caption.textContent = since === null ? text : `${text} ${overfittingText(since)}`;
      redraw();
    }
  };
}
function overfittingText(since) {
  const best = `The held-out loss was lowest after ${countText(since)} images.`;
  return `${best} It has risen since, while the training loss still falls: the model overfits.`;
}
function drawTerms(context, colors, { training, heldOut }, terms, { x, place, narrow, xLabel }) {
  const values = terms.flatMap(
    (term) => [training, heldOut].flatMap((points) => {
      const lately = points.filter(({ images }) => images >= EARLY * x.domain[1]);
      const numbers2 = lately.map((point) => point[term]);
      return points === training ? smooth(numbers2, BATCHES).slice(BATCHES) : numbers2;
    })
  );
  const y = linearScale(domainOf(values, terms[0] === "kl"), [place[0], place[1]]);
  const yTicks = ticks(...y.domain, 3);
  const xTicks = xLabel ? ticks(...x.domain, Math.max(2, (x.range[1] - x.range[0]) / 110)) : [];
  drawAxes(context, { x, y, colors, xTicks: [], yTicks, yLabel: xLabel ? "KL, nats" : "nats" });
  context.save();
  context.font = `12px ${FONT}`;
  context.fillStyle = colors.muted;
  context.textBaseline = "top";
  context.textAlign = "center";
  for (const tick of xTicks) {
    if (x(tick) > x.range[1] - 20 && tick > 0) continue;
    context.fillText(tick >= 1e3 ? `${tick / 1e3}k` : String(tick), x(tick), place[0] + 5);
  }
  if (xLabel) {
    context.textAlign = "left";
    context.fillText("images seen", x.range[1] + 8, place[0] + 5);
  }
  context.restore();
  const ends = [];
  for (const term of terms) {
    const { title, short, color, dash } = LINES2[term];
    for (
      const [points, width, batches] of
      /** @type {[Point[], number, number][]} */
      [
        [training, 0.75, BATCHES],
        [heldOut, 2.25, 1]
      ]
    ) {
      const xs = points.map((point) => point.images);
      const values2 = points.map((point) => point[term]);
      const ys = smooth(values2, batches);
      drawCurve(context, xs, ys, { x, y, color: colors.lines[color], width, dash });
    }
    const last = heldOut.at(-1);
    if (last) {
      const at = Math.min(y.range[0], Math.max(y.range[1], y(last[term])));
      ends.push({
        at,
        text: `${natsText(last[term])} ${narrow ? short : title}`,
        color: colors.lines[color]
      });
    }
  }
  writeEnds(context, colors, x.range[1] + 8, ends);
}
function writeEnds(context, colors, left, ends) {
  ends.sort((a, b) => a.at - b.at);
  if (ends.length > 1 && ends[1].at - ends[0].at < 15) {
    const middle = (ends[0].at + ends[1].at) / 2;
    [ends[0].at, ends[1].at] = [middle - 8, middle + 8];
  }
  context.save();
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const { at, text } of ends) writeOnHalo(context, text, left, at, colors);
  context.restore();
}
function domainOf(values, fromZero) {
  const finite = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (finite.length === 0) return fromZero ? [0, 10] : [100, 300];
  const [low, high] = [finite[0], finite[Math.floor(0.98 * (finite.length - 1))]];
  if (fromZero) return [Math.min(0, low), niceAbove(Math.max(1, 1.05 * high))];
  const room = Math.max(0.08 * (high - low), 0.5);
  return [low - room, high + room];
}

// vae_lib/live/js/trainer/glass-panel.js
var FEW2 = 8;
function makeGlassPanel(onRow) {
  const slider = makeSlider({
    ...{ label: "Held-out image", min: 0, max: 399, step: 1, value: 0 },
    show: (row) => String(row + 1),
    onInput: onRow
  });
  const rows = LINES.map(({ value, text: text2, code }) => {
    const right = makeElement("code", {}, code);
    const wrong = makeElement("ins", { hidden: true }, makeElement("code", {}));
    const forward = makeElement("td", { role: "cell", class: "trainer-values" });
    const back = makeElement("td", { role: "cell", class: "trainer-values trainer-gradient" });
    const name = makeElement("th", { role: "rowheader", scope: "row" }, text2);
    const line = makeElement("td", { role: "cell", class: "trainer-code" }, right, wrong);
    const element2 = makeElement("tr", { role: "row" }, name, line, forward, back);
    return { value, element: element2, right, wrong, forward, back, name };
  });
  const heads = ["value", "PyTorch", "forward", "back: the gradient"];
  const table = makeElement(
    "table",
    { class: "trainer-glass", role: "table" },
    // on a phone its rows are grids
    makeElement(
      "thead",
      {},
      makeElement("tr", {}, ...heads.map((head) => makeElement("th", { scope: "col" }, head)))
    ),
    makeElement("tbody", { role: "rowgroup" }, ...rows.map((row) => row.element))
  );
  const text = "One image with one ε, at the present weights: the numbers on the way forward, and beside them the gradient of the loss on the way back. Press Step to see what a step changes.";
  const caption = makeElement("p", { class: "live-caption" }, text);
  const wide = makeElement("div", { class: "trainer-wide", tabindex: 0 }, table);
  wide.setAttribute("role", "region");
  wide.setAttribute("aria-label", "The lines of one step and their numbers");
  const element = makeElement("div", { class: "live-panel" }, caption, slider.element, wide);
  return {
    element,
    /**
     * @param {number} row
     * @param {number} count
     */
    showRow(row, count) {
      slider.element.querySelector("input")?.setAttribute("max", String(count - 1));
      slider.value = row;
    },
    /** @param {string[]} bugs */
    showBugs(bugs) {
      for (const { value, right, wrong } of rows) {
        const bug = bugs.map((name) => BUGS[name]).find((entry) => entry.line === value);
        wrong.hidden = !bug;
        right.classList.toggle("trainer-struck", Boolean(bug));
        wrong.replaceChildren(makeElement("code", {}, bug?.wrong ?? ""));
      }
    },
    /**
     * @param {GlassAnswer} glass
     * @param {DataSet} data
     */
    show({ values, gradients, terms }, data) {
      const toy = data.height === 1;
      for (const { value, forward, back, name } of rows) {
        if (value === "out") name.textContent = toy ? "mean" : "logits";
        const numbers2 = value === "loss" ? [terms.loss] : values[value];
        const sum = value === "reconstruction" || value === "kl" || value === "loss";
        showNumbers(forward, numbers2, { data, signed: value === "out", nats: sum });
        showNumbers(back, gradients[value], { data, signed: true, nats: false });
      }
    }
  };
}
function showNumbers(cell, numbers2, { data, signed, nats }) {
  if (!numbers2) return cell.replaceChildren();
  const list = Array.from(numbers2);
  if (nats) {
    const sum = list.reduce((a, b) => a + b, 0);
    return cell.replaceChildren(`${natsText(sum, 2)} nats`);
  }
  if (list.length <= FEW2) return cell.replaceChildren(list.map(shortNumber).join("  "));
  const [width, height] = list.length === data.width * data.height ? [data.width, data.height] : [16, Math.ceil(list.length / 16)];
  let canvas = cell.querySelector("canvas");
  if (!canvas) {
    canvas = makeElement("canvas", { "aria-hidden": "true" });
    cell.replaceChildren(canvas, makeElement("span", { class: "live-caption" }));
  }
  paintNumbers(canvas, list, width, height, signed);
  const largest = list.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  canvas.style.width = `${width * (width > 16 ? 2 : 5)}px`;
  const note = cell.querySelector("span");
  if (note) note.textContent = `largest ${shortNumber(largest)}`;
}
function paintNumbers(canvas, list, width, height, signed) {
  const largest = list.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-12);
  const padded = Array.from({ length: width * height }, (_, i) => list[i] ?? 0);
  if (!signed) {
    return paintImage(
      canvas,
      padded.map((value) => value / largest),
      width,
      height
    );
  }
  const colors = colorsOf(canvas);
  const [paper, plus, minus] = [colors.paper, colors.lines[0], colors.lines[1]].map(channelsOf);
  const planes = [0, 1, 2].flatMap(
    (channel) => padded.map((value) => {
      const share = Math.sqrt(Math.abs(value) / largest);
      const end = value > 0 ? plus : minus;
      return paper[channel] + share * (end[channel] - paper[channel]);
    })
  );
  paintImage(canvas, planes, width, height);
}
function channelsOf(color) {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
}
function shortNumber(value) {
  const size = Math.abs(value);
  if (size !== 0 && (size < 5e-3 || size >= 1e4)) {
    const [digits, power] = value.toExponential(1).split("e");
    return `${digits.replace("-", "−")}e${power.replace("-", "−").replace("+", "")}`;
  }
  return format(value, size >= 100 ? 1 : 2);
}

// vae_lib/live/js/shared/pictures.js
function makePicture(label) {
  return makeElement("canvas", { class: "live-picture", role: "img", "aria-label": label });
}

// vae_lib/live/js/trainer/pictures.js
var IMAGES = { images: 8, samples: 16 };
var COLUMNS = 4;
var PREVIEW_COLUMNS = 8;
var PREVIEW = "From an earlier training: what the decoder draws for an even grid of codes.";
var SIDE = 28;
var GAP = 1;
var TEXTS = {
  manifold: {
    title: "Manifold",
    label: "Images that the decoder draws over an even grid of the latent space",
    caption: "What the decoder draws for an even grid of codes, from −2 to 2."
  },
  images: {
    title: "Images",
    label: "Held-out images, and below each its reconstruction",
    caption: "Held-out images; below each, what the decoder draws at its code."
  },
  samples: {
    title: "Samples",
    label: "Images that the decoder draws at codes from the prior",
    caption: "What the decoder draws at codes from the prior, the same codes each time."
  },
  kl: {
    title: "KL",
    label: "The KL of each latent dimension, in nats",
    caption: "The KL of each latent dimension, averaged over the held-out images."
  }
};
function makePictures(onTab) {
  const canvases = (
    /** @type {Record<PictureTab, HTMLCanvasElement>} */
    {}
  );
  const texts = (
    /** @type {Record<PictureTab, HTMLElement>} */
    {}
  );
  const entries = (
    /** @type {PictureTab[]} */
    Object.keys(TEXTS).map((name) => {
      const { title, label, caption } = TEXTS[name];
      canvases[name] = makePicture(label);
      texts[name] = makeElement("p", { class: "live-caption" }, caption);
      const panel = makeElement("div", { class: "live-panel" }, canvases[name], texts[name]);
      return { name, title, panel };
    })
  );
  canvases.kl.classList.remove("live-picture");
  for (const canvas of Object.values(canvases)) canvas.hidden = canvas !== canvases.kl;
  const tabs = makeTabs(entries, onTab);
  const panels = entries.map((entry) => entry.panel);
  const element = makeElement("div", { class: "trainer-pictures" }, tabs.element, ...panels);
  let klPerDimension = [];
  function drawKl() {
    const width = canvases.kl.parentElement?.clientWidth ?? 0;
    if (width) drawBars(canvases.kl, width, klPerDimension);
  }
  return {
    element,
    redraw: drawKl,
    /**
     * Before Start: the manifold of another training, if there is one.
     * @param {Float32Array | null} images (S², P), row by row from the top.
     */
    preview(images) {
      canvases.manifold.hidden = images === null;
      if (!images) return;
      texts.manifold.textContent = PREVIEW;
      paintTiles(canvases.manifold, tilesOf(images), PREVIEW_COLUMNS);
    },
    /**
     * @param {PictureTab} tab
     */
    open(tab) {
      tabs.show(tab);
      drawKl();
    },
    /**
     * @param {Snapshot} snapshot
     * @param {DataSet} heldOut
     */
    show({ manifold, reconstructions, samples, heldOut: terms }, heldOut) {
      if (manifold) texts.manifold.textContent = TEXTS.manifold.caption;
      if (manifold && manifold.images.length > 2 * manifold.codes.length) {
        const D = manifold.codes.length / (manifold.images.length / SIDE ** 2);
        paintTiles(canvases.manifold, turned(manifold.images, D), D === 1 ? 5 : 10);
      }
      if (reconstructions)
        paintTiles(canvases.images, below(heldOut.values, reconstructions), COLUMNS);
      if (samples) paintTiles(canvases.samples, tilesOf(samples), COLUMNS);
      if (terms) {
        klPerDimension = terms.klPerDimension;
        drawKl();
      }
    }
  };
}
function tilesOf(images) {
  const P = SIDE ** 2;
  return Array.from({ length: images.length / P }, (_, n) => images.subarray(n * P, (n + 1) * P));
}
function turned(images, D) {
  const tiles = tilesOf(images);
  if (D === 1) return tiles;
  const S = Math.round(Math.sqrt(tiles.length));
  return tiles.map((_, i) => tiles[(S - 1 - Math.floor(i / S)) * S + i % S]);
}
function below(images, reconstructions) {
  const [upper, lower] = [tilesOf(images), tilesOf(reconstructions)];
  const tiles = [];
  for (let start = 0; start < lower.length; start += COLUMNS) {
    const end = Math.min(start + COLUMNS, lower.length);
    for (const row of [upper, lower]) {
      const part = row.slice(start, end);
      while (part.length < COLUMNS) part.push(new Float32Array(SIDE ** 2));
      tiles.push(...part);
    }
  }
  return tiles;
}
function paintTiles(canvas, tiles, columns) {
  const step = SIDE + GAP;
  const [w, h] = [columns * step - GAP, Math.ceil(tiles.length / columns) * step - GAP];
  if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
  canvas.hidden = false;
  canvas.classList.add("live-image");
  const context = contextOf(canvas);
  tiles.forEach((tile, i) => {
    const [x, y] = [i % columns * step, Math.floor(i / columns) * step];
    context.putImageData(makePixels(tile, SIDE, SIDE), x, y);
  });
}
function drawBars(canvas, width, values) {
  const row = 26;
  const height = Math.max(60, values.length * row + 34);
  const context = fitCanvas(canvas, width, height);
  const colors = colorsOf(canvas);
  const largest = Math.max(1, ...Array.from(values));
  const x = linearScale([0, 1.25 * largest], [34, width - 8]);
  const y = linearScale([values.length, 0], [height - 28, 4]);
  drawAxes(context, { x, y, colors, yTicks: [], grid: false });
  context.font = `12px ${FONT}`;
  context.textBaseline = "middle";
  Array.from(values).forEach((value, d) => {
    const active = value > 0.01;
    const middle = y(d + 0.5);
    context.fillStyle = active ? colors.lines[0] : colors.muted;
    context.fillRect(x(0), middle - 8, Math.max(1, x(value) - x(0)), 16);
    context.fillStyle = colors.ink;
    context.textAlign = "right";
    context.fillText(`z${"₁₂₃₄₅₆₇₈"[d]}`, x(0) - 8, middle);
    context.textAlign = "left";
    context.fillText(`${format(value, 2)}${active ? "" : " unused"}`, x(value) + 6, middle);
  });
}

// vae_lib/live/js/trainer/rate-distortion.js
var HEIGHT = 254;
var EARLY2 = 0.06;
function makeRateDistortion() {
  const label = "Reconstruction over KL of the held-out images while the training goes on";
  const canvas = makeElement("canvas", { role: "img", "aria-label": label });
  const text = "Distortion over rate: where the training has been. Along a gray line the ELBO is the same.";
  const caption = makeElement("p", { class: "live-caption" }, text);
  const element = makeElement("div", { class: "trainer-rate" }, canvas, caption);
  let history = makeHistory();
  function redraw() {
    const width = element.clientWidth;
    if (!width) return;
    const context = fitCanvas(canvas, width, HEIGHT);
    drawPlane(context, width, colorsOf(canvas), history);
  }
  return {
    element,
    redraw,
    /** @param {History} newest */
    show(newest) {
      history = newest;
      redraw();
    }
  };
}
function drawPlane(context, width, colors, history) {
  const last = history.heldOut.at(-1);
  const settled = history.heldOut.filter(({ images }) => images > EARLY2 * (last?.images ?? 0));
  const points = (settled.length ? settled : history.heldOut).filter(
    ({ kl, reconstruction }) => Number.isFinite(kl) && Number.isFinite(reconstruction)
  );
  const rates = points.map((point) => point.kl);
  const distortions = points.map((point) => point.reconstruction);
  const [lowest, highest] = points.length ? rangeOf(distortions) : [150, 250];
  const most = points.length ? Math.max(...rates) : 8;
  const room = Math.max(2, 0.12 * (highest - lowest));
  const x = linearScale([0, Math.max(2, 1.2 * most)], [50, width - 12]);
  const y = linearScale([lowest - room, highest + room], [HEIGHT - 38, 22]);
  const yTicks = ticks(...y.domain, 4);
  drawAxes(context, {
    ...{ x, y, colors, yTicks, grid: false },
    ...{ xLabel: "KL, nats", yLabel: "reconstruction, nats" }
  });
  context.save();
  clipToFrame(context, x, y);
  context.strokeStyle = colors.grid;
  context.lineWidth = 1;
  const [start, end] = [y.domain[0] + x.domain[0], y.domain[1] + x.domain[1]];
  for (const sum of ticks(start, end, 7)) {
    drawLine(context, x(x.domain[0]), y(sum - x.domain[0]), x(x.domain[1]), y(sum - x.domain[1]));
  }
  context.restore();
  const way = [rates, distortions].map((values) => smooth(values, 4));
  drawCurve(context, way[0], way[1], { x, y, color: colors.lines[0], width: 1.25 });
  for (const point of lastOfEachBeta({ heldOut: points })) {
    const now = point === last;
    const [px, py] = [x(point.kl), y(point.reconstruction)];
    drawDot(context, px, py, now ? 6 : 4.5, colors.lines[now ? 1 : 0], colors.paper);
    context.font = `${now ? "600 " : ""}12px ${FONT}`;
    context.textAlign = px > width - 70 ? "right" : "left";
    context.textBaseline = "bottom";
    const name = `β = ${format(point.beta, point.beta < 1 ? 2 : point.beta % 1 ? 1 : 0)}`;
    writeOnHalo(context, name, px + (px > width - 70 ? -8 : 8), py - 4, colors);
  }
  if (!last || !points.length) return;
  context.font = `12px ${FONT}`;
  context.textAlign = "right";
  context.textBaseline = "top";
  const elbo = natsText(-last.kl - last.reconstruction);
  writeOnHalo(context, `ELBO ${elbo} nats`, width - 12, 24, colors);
}

// vae_lib/live/js/shared/announce.js
var announcements = /* @__PURE__ */ new WeakMap();
function announce(el, text) {
  let state = announcements.get(el);
  if (!state) {
    const line = makeElement("div", { class: "live-hidden", "aria-live": "polite" });
    el.append(line);
    state = { line, text };
    announcements.set(el, state);
  }
  const said = state;
  said.text = text;
  said.timer ??= window.setTimeout(() => {
    said.timer = void 0;
    if (said.line.textContent !== said.text) said.line.textContent = said.text;
  }, 500);
}

// vae_lib/live/js/trainer/readout.js
var SILENCE = 1e4;
function makeReadout(root) {
  const loss = makeElement("strong", { class: "trainer-loss" });
  const first = makeElement("p", {}, "Held-out loss ", loss);
  const sum = makeElement("p", { class: "live-caption" });
  const element = makeElement("div", { class: "trainer-readout" }, first, sum);
  let lastSaid = -Infinity;
  return {
    element,
    /** @param {string} text Before the first step, or when something went wrong. */
    say(text) {
      loss.textContent = "–";
      sum.textContent = text;
    },
    /**
     * @param {{ images: number, running: boolean }} snapshot
     * @param {{ reconstruction: number, kl: number }} terms
     * @param {{ beta: number, digits: number }} options Digits after the point.
     */
    show({ images, running }, { reconstruction, kl }, { beta, digits }) {
      const [total, first2, second] = [reconstruction + beta * kl, reconstruction, kl].map(
        (nats) => natsText(nats, digits)
      );
      loss.textContent = `${total} nats`;
      const parts = `${first2} + ${betaText(beta)} × KL ${second}`;
      sum.textContent = `reconstruction ${parts}; ${countText(images)} images seen`;
      const now = performance.now();
      if (images === 0 || running && now - lastSaid < SILENCE) return;
      lastSaid = now;
      announce(
        root,
        `After ${countText(images)} images: held-out loss ${total} nats, reconstruction ${first2}, KL ${second}.`
      );
    }
  };
}

// vae_lib/live/js/trainer/client.js
function startWorker(program, { onMessage, onError, signal }) {
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  const worker = new Worker(address);
  worker.onmessage = ({ data }) => onMessage(data);
  worker.onerror = (event) => onError(event.message);
  signal.addEventListener("abort", () => {
    worker.terminate();
    URL.revokeObjectURL(address);
  });
  return {
    /**
     * @param {ToWorker} message
     * @param {Transferable[]} [transfer]
     */
    send(message, transfer = []) {
      worker.postMessage(message, transfer);
    }
  };
}

// vae_lib/live/js/trainer/digits.bin
var digits_default = __toBinary("eNrUfQl8VNXV+H3bLFnIIIosAcZYdyBRqq0KJLW2Vq0J1dJFLRO75GurEqzth61CorU2rcJQ7UZVBrt/VBlsrdWiDtZqN2REbV3DWEUFkTxEIMvMvPs/97137z2H/5f8/PqTJIxtyMm85S5nv2d5IrrCqGW1LMEcZhtx07AM23KsiBE1Y5G4zeKGYdqWGbUAYk6ERSNGLBq34jEnblksasdjLG4bth1hthMxGDOiRsRipmFE48yMRGNWnNmRqB2JMfjdcKLwvX9B3DIMZsdNxkxmRo1YxIY/207csKyYY0ejthlzYpGoZUeMeDzCLBiOGYfX2PEoi5txx4BLTcu04J9oBL4zHTEYeAe8OgbDZ5Y/GBg4vN8xIza8Ix6HERvwQsuBv8UiVtSB0YtLTdOy4BKHRcyomBo8xIb52IbpWDBZ5sQjTtQ2LJvZMWZbkVg0wuJRJwrXRWIwf8c048yKR6L+sy14eBwmYcPb7VgcVhWWDJYNHgCTNq04zBvuE7OE3+Aptm0acZhhNBKHkcSMiCOui9iOWDK4Ha6zY4Z4aCQKk4AVYJEIPIdFHdtff7jVMMWkGcwexgAbB3MxotEY3M0cmF8UxhWHNbDEYsKeRiwnGgHIicG/Bgws6jiO6cTg2VFYhzhjsbgJL42IwcRg4g4MRrwTpuwAlsAbYU/sCAwbtgoeELNZBHACNgeWGrYKhhMTw4QBx5hAkCjsPqxOTHztiJk48Rg8EvYTFhLmG42bVtQyAQ9MGEvUhgWAPWHwIAYfC/5sAm4asHW2WCp/XvBqcQf8DW6PCWQUCwd4AbsXgy2LxmLxqA1PZbFILOLvFUxN3BB1LIG8AgsAs2F3LHEDzMZhMbH68JcIrIXF4AmAxnB9HNAZEBQGEYFVMB2B0lEjLlYsbgMKOmJwjhGFQVvwrQ1Dh0kD8VgxGD4gSAzm548P/mKL5QcEAFyL+nOzLVu8A4gsagi8geWJ2bAjsDLwJvgdJgh4D3cAWkUA6VnEBtQR+GxFI2Kz4dUxh1nwUCcKU4JpwSyihsXEWGBBYIsBay1YKUDuOLwPiAaQksVg6YEU4H2wX8zHZYGh8EiYXgxWE/5mwIgEghqAL/AD0FLQgwlDF18CchuARnAHcAGgSluQe1zgEiAdzAlWKQIIYgHFRqNRmD8MAFaIxWHV4oLy4sBzLLGaUbF6QDrw6DiDDbXhFjsuXhIBbBAzjwg6BhgoBi4VqxQN8ADmDcsaD5kGPAoeCQgG2wivsxy4AFbPgEnHI4KQTcffQVh4mKsN7AQeEAe0jMNvlo8PgA4m8A9B6LC/zIEdA14ANAMMB/ATaNyEmftbFQNkiootshjgBkwXGCgQgmAugLyGWFa4lgVbDPQJ2AgUGQEyga2E18IeOIABcfgaJgh0KbACGB+sDXATn1OZYm7AV2EnYQCwL/EIbIRYIMBPx4HlgzUEOjWBmoBgHUsMOQrrBRgHM2OwN4Kfw2vgAsCXOKCH4GCA65bgiEDpgMQRG1bMFhQKOCB2wqd4IEjb8jkvYDHsqHhVxILldAQrgvUyGawXEzvv81zgmLC+sBFAk3HB4v1Rx32cdwSv93cUSAh2NORRQLHwDME5gSpANvgixCcswE0HEAJwxOeejmAlYlZA0oC/hgXLJyYQAQYcFYQMb4cnwPLbMfH+SBzw2RSYACLGFoQAOwJbIFhPTKyJ4/8GayuIFP7grzgsFPwHWwi/MTEoGLDpjw52FbiM2BhBdEDJ8F64TsxZiBl4AGwqjEaIS8FqYXl8Xm1ajPk3wB1i98XvgtXEALGAdwCrgz+KjQRGC5wtBkMESRAT0hD+J/4Pf2Twn/835g/XEnfHxH/B/+A/J4QBFEIBmBAMzBEMIyZeEYuC+AKRAYPxZYLYSOC28LKAL8E+w8AAKwQN+BgoeAHwIZ8XCKKC/wQvgI0PsEloAUJi+5weWJEv6QBX4kIOAaOIAJuKCL4NfDYWFZIDkB++Awnh87WIIAOQo4ByIFijQJ+Ac4HgBHYpWGlcMFvg1UCNsE7AbQT1AMEAcjK42BJyEbDI10QEtcJaMdjjSCC0DCEB4IdAO2B9IS7GgM3BRT7HiAv5KPbXEZInkJABnTmCGQI+xuAqQEmh5lgC5aNCE7L9HQVqgd2OCnIFVIcHwOtB+wAWB1vhgAoieIrjxOHD3sWPMfaqn2Z7g9/rvpTl/HnvHh+wXA6f+Rckg8sKnP/DU3d9ur2UOFU/I74XPzJWJC/INWFw5nOtCHLc3gQCT+c34ztT5EE1HD3o/bmSBo4rcH3l4QVemieBQzEwCS77mAROK3DvWnVTmv/1WjbcHytzC4Lmcg99VfDcBrUO5/FSqldCFbArlw7ou/5QPllClls89ArmhTce7z0KP/nqAMpuPURA64ILg6UMoapg8fgG/5/m4E18hf9P6t/Bjga7lHrCX6yng0emxCWnyZeL76Luagn1n3Rh4Xk5hRTv5qVOOebpnHsr9C6n+XVsdH2afZz/UAhd7UPfCKHbfOj5ADCDyYdQpb9y1hsBVPW2+BkNl2fqbvEzHu5idrMP7fHnfyH3MRRoyHrfd3p2uP4L4t7GPH/zW0k3uOEba9Z8DhhRGY+yoo9Abw8B7RsC6h8civSP6DZ07MFjcTEU5RhqLiU1YBfw/OIhjgefaR5iIWa+Fz+f342gBUXElkzeT564G0FzJH35H7eEuRnfO8RtnQhqIftKocllNmo/p+Z7P92gWXkxrxdjbrFpMl+E1jZVlkuT7k+wwl61kXfAnXIxpg7ArgzIC6ftPnyTXsOpnJcLLykG6T57RA6voc1bCYQ3ghGIfhchkEXvKzRgqP23ZGMG8KVGJnmAF9sYvwih5G0IJ81V/EVPvt5Yxct1SlJGOH/SVFAlfz7pKMj8ZgK+byI4qqHI4mu0TB2Xg+do2bRzLX9dQqnehlrOQxkb43cb+b5s8YP+uqVfS8wuNx26lgupEfE+do77FUCT9WKkY7zHuaa+Ks5/pZfP+NQVowrLM39CgEnYkJHFEEuT73IYMgu9GEE6CLbWvEvQagLtJjvbR3CeiI4Cx0PLEqiFQNN5cpRsinkKqEFyvtYy0E55f0IrSPBpkHPd1nWjglhdAlTZAaKB4rW4iL+lgYs5f1i+7ur1nL+WVNwbvTyA1F6bV86aRfCATSNQSkJ2Agk1O5dkxgK+VdLDj7tu4sV5ijqQwmRlOH/xFiQWf5kY0Y2wN5C5/ptAb79jiOgkU/uG0HMoNEAgD0NRAjleclCIFVZgaDkbHErPw5BLnnLnCBDHemJ4EX0t/SqGckoPOjfBnJ1KsBWaWJXWU/JNbK6CYqWEkVXbO3MPi5e1DOhkHWrP2vlfjLxcQoeX+eNq6VPeB5HseLBVKP+SckAaNO+tSyAZ+gTZPrycM/oG36+OeSPKiZb8CgnmhRxrpqCzII0z4haw2pfPY24KzAZBRh4z809xrl8xg+MrUwCtQG/g+L4PzXdXE4x4kihFGIqpN0yaJ8Yt35B9OnlyXq39bP6Cyzere9o5tlmj3+CvsIPmU7d8uwbOdrlWs2/j3g8VMNF7tA4t4PfQFi2bj9ePMKIa4g+pKiMlq8FIv6yA2lcxH+xpZWlthCzl5bJWP6Nre37LDrKP8YXv7Fi58psKw/zPXwLMqube+vW35kOF0zzjCPg5hWOyTnGkfMddJC7sDNZ7GjnWYdOcl67U/iThw9KOnSPP5hy7lC7GdAUskrw/Lb87fJ7/XVNImMCvJvCSVDVOZIe7UmxHeGl9XhG8mRXT/aaSOD9av/KCA7DIMzDPjGN6N/LYGj2ef5XhRZuHddO9xHuH+e4mzCQc4qmZAAsU7VLmEG+ILlE6Z0s5eRrfGZrlRvuzZvaN95aTofm1aJK3Ys52af+x/B5LssXYgFVYNKOXaej2N49QptkpaqUD7yRyIp3L+796cBDFWry6RqGVyOhFRFMkvLv+LQLtOwAQ0VPrd79jiDylikKELcaJP9d8bNRuEogyTVYfBkKW0mFyt1tSkA1WxxHvKRSlce19DuysUDo286cEewjxOldsAvW+GHKGi+8WeP8w4XUYD/g+IpjxYlfiC4127IKYRJ5Rj91GZgZTcQW58PT+5KAaQsuBV6ycO5HfzcjueEiPu2pbwnQVRbQANaTVppwHI2tUtobx/2Nh3+BQNYHq32aHfkUtVHvptkLAmQ751MY8591X+qszocC9ApdWV674/TOqlTtLCOnlSvEpiT1S8qjwkxsKj6Ct5D8f1fL6cY0K5qyj1QytWx/k31UO0Qj3btdeueX911qu8sqlN7PjPYVds/sPyb6uib/8GYR4sBYI8SKc/xYjaJH4IxAPOYb/DZ37pHoP0xaP7TbN6EVSjC3chyAHCYv4QG4vdiWjcyBmLP3DcCz18ZiorZ347KkFA+YOfFflw0SbJ+YmuTBKFPHKdYSok+yDGroNLBa9K3vZPw/TInavtYLdqpZ3t5Fg9QoS0mgagRYQ6H61oP+CBd+s7aNLTnkR7bvrdbKD72NcjvXG2Rz5Yo389nMQCysys0epsZX7mLlTTb5yr3Wj5g1jSnmEk9Uufxm972SimFrECedQiChvJ7xKdA2sXcSJYG7GF5o9mO1PJBe2Y2+P9ewBcniYgUgwxgbIHFB1rDdUH/2Xxrx5aPaxwPKsDbYlwn1m1RhuUuBrnRGu0xRf8DaGUJyDXdGWC6EI32ddBQZEQnIe/9Oq7AyujW2Ays92aOjNefAjhCbe3yD+tJno21h9m0EOlKwCOXSYS1zyzl9H0L1nk6Fcxv+CXMg55IU4dAt/XEEOfNOmIOGfUJDj7nS9T0goxde174vIpXd3JC9rNfLSOlzEQO/PBdDcXYHYTQartSugs2SgD+0KNi6E/B2fGUiuQFcyC68wdaWRlUaIW/zDuQ94UvA3i529V6EfGJHP62WP5B9rGLWsyExj+lz4WIcmyWhfolFD7a1sqeYFbzBzi+Y2D7NKrROlmsJD/8BjxwxXs+heVtuvFsZ+2y5sRkKs4CIGc+kvXiCaP/H2thCmv5McwFE1bjNhPmQbXiTr8NoIrH0Hnobh4pFHiXOtBdORmcdny1XapBV+I3IsnMZqULyAhf8cosNnykn8aqxbTMeiwyz0Eep+m8gRfP5djf0DbG4v2QYCVQ+Hz6/iKepPIwo84Z6NRFxl6Qk8hhZiKMK19B33JXdf/V7NqrcnNcRmJfczNKYODGH8Ui8gMq+PnHXUPw/5RQgc63KX9/RJK45339fVFbqNOvg9eC/vHVWsZ3769zpESXjangs3wvqyLyl7G6Ru3929RYrRSPZZceocQsYhSaHPeAjZlmHr9xyOpGhEPVK8o4N7P0UC1XsdEUBRE4cxB+N1qBmou+Ar8/iN/2gIpPAtrGsZD15vZLjX7U8itEiCGQXPtUHC8afGyicd1tE/fxQLCE06dSAFFVtyYMEaFbepENa1msQY+HtWQTMB6lEMpnqFb+QqF12Sefdo+33gVqQZO3c+TijAIS6sKIGqiGkzrXNwvp/BgEU8Sjax7GPkLDK2YViX/bA83yex4riVviYZhhEUAlwK7dE0f93/Q2AJ1NUlj5sOlBTIhHm+tNDUYUx/nPNXtb+HI8Kp5xwRTq34Tq2aOR+0MLyiGcL5m0ks1UwiMPLhfR/deNIRdbfLp8DjijDq/nlKxYPXhQbLqQLoV+ckHZx/bcSO54Qq+ssjJZ0uECPr3hjaXO3BNoRHLDz8BOxhyXNnLimgGAIRDeOSJRy7lm8gwgTN0eDY7z4Z87NIHj+kHfs5lrjeEQo4rcAfxd7BbeiBBX49ejMMa82aJiXD/c+fpcIu5rBlk7z0lC/z3iPHHwz2tekfuTkBIa3P+SxF+PiMT+VK1/CXlI7C74gobK1+8wy2VLms7CQYG1gFW4pVJIc/jfEff2UTxW0BNq7NPLaSp+BDPdZC9Nu5q8lsEgfDmhvju+AjDbXbfETaLLXS7h+3taVDta/6Ud+jvJcomXcgzufigzswpdbfl9S+PBw4854zP/SLdkQCpyetvLrU+h0wD+XvrQDx0LhLuU6KTU52l3Yl7iwgdTiD3THMuKpr3ujE8VsHFiewO5S/hrTvv6/R/rzqcsLYcomCSuxw7RGt9j6Q14pstWBorQhCjGgm55doLC94P0MmJGZRc3AAAyhFKMKtmt+DQnJTDzP9nVnYwPTpv+UuOlaLkSjfUdBql6XEW+jtKDYdiOWNlTHVLb8PoaRDtIS5RC/IYB+ZTXT7CLmtkhyUTCX6ShrbZqyAnWSGsIpNtRZAUhNWbZPQHuYUVpa0IZx62uxV3xn9CWVBmNvZ99FhYaHVOE/bZAvKWzw9i2jWu4Ud9J9TMJZc6CJacdwfLNSRpJW9LOYqqKrXPlejYQUo9Pq8DDQbjPXGeOJinUHCvzOYuUc4jk5txI48I7eBWKlYbU1hB4W1BWPIzD70MiOPwzxmbMer8JOm4VjrRo7te9Cgvq+H4+JFoypnlu/L7NMOjz7WjqBdCMrzJ1h6n+bWTVH9FNigagVVwoXVKnz/PIAWKDWrnT9hZFD8WWdcc612nkxrgdTOv4QOkITWtxuJd15ehO3LXdi783TT6CKCY/MavZybkBw9Fic5sewAikuKPU+QEEcys/y30HcVpSXanLbyX4npVYoCUSGXUpJV7/5fvWBCX4t2S25X8ygItZ9qGXYX1y938gPfHFVLey4JHslg6rddrAPOxIeRgLyIWGMux/KBhFjPIdyFhC8BPbRiDx1H0YRCn/fuxhBX6XIgR//OtW8jz2+erSgHxlyeLWOUfFaHOGYt0cGM5URLMK5+YPQE39vlDxB3JVp64y7MpUQghiYAx0VWcpxjLgVq1i+zcnfNBd7zibTc3dmwYaY602gHyMiEy2RkYIX8H8Ez9omUoEfQPptS442CAWl+caBV6kt/glFLvlTB+8/WNqQfDadiQysF8JSWIzBMrF1//mCwIOrmL168OKkmKz5S3FZsFB/pBDcCwUKc59hk2A+KEChaTnxovtzrI8/jPXyHTy/GWQ/AC3deHwxgKvyug9qm9F0xdobyNtlwdxX1PRGocggvFYWMYfb6pbFyejxJbMtSJoIl+BTi3qknbv4OzOlYZjMzfix3UBwXz1be16jXBFgpZx8vwQb/7S3tAq8sHy2haXvZ3KfUGk4rGrnOjs1qKB/kXcrajsPmaSo2hbNCT/DYwsAlWBEisWk0oGGEP1mi7efwiZWRf4tAGOVNIhIoFB8SwvbEFBIkP40YLP8p1Eh8GemhIGI7pTqHfe2j2uvPZp0U1X7pSa53jJqU8NfP/rd2d658OP2S0jgftr/rqvXl32Mtei3SpVkF7T2v4D1IozfSJNg9hd2BVqEHfTen/H5kJLhPxbS4jfN5yE5N9eGoDLCtGzUu5beehUJ7szrZCT7v5xuTB4kdd8xDeqTmpdzTXoFseaXery39H7CU+uSsmecbyoNx6P14OUHJeuKIaycKfZYs2gNsUMggoVUOOdLYL88aB+2w6ieImkxSVtLDbFuYORyOcjwOg3d6HjtU66pjHjUuvQMN2kbjzq/AEcr1z52DfCwg8FFgHrvwcXISWkOg1Et4ZC5eChs/hM0ka92Bb6PRTDQpLPUwuRCzJas4gqTy61mzZp2I9H6wPpVNFLlp48bHyeStITJKSORBjCSdd7xFtCW8uPFy2xloqW9yyYH4e75BXk93ghb4aH9iULFGE/KyiP6iv8Z+Dmv7KLKuJ3OvS+HFoW7ZVfaRmfXmTVDyt9a7hc2RKpOR3QriXuoloqLGbKVpOeVkpEcFbFSU2ja9nFmh7BheGrtJvs5cxq91yFJPo7hM/Iz5VqImY892lDxkBuFEeUw508ltqcEp58B84v/4JvatZR/SIz3si94Z3cic5q+q44DsY4csfe1ZRBnG6So1tyyMM7Uw6ddY/J8azXJ3L0cUT4tIsCypFLEv14qVmVp9RmS4SWuHGrVTBgpYhLwjbJqG4PmNGtoNE1QPNd9cnN6m39DMB0aV2O7Cjv+0MN+05Q3yQiX61BS7FOnanTbWfXcRcx2zhZr9Kvnch6gfTGGMhLE0iTq0yVNZeh35TkGxe1iLfqMYvn6jmIseTLrvvlG06rNxCofl4qlHvOMQFUf6or1DQEjFjBQvxocfmRK2UKwTU8R4mkwIgh6NsI3U/EwMrsHQIw8EnfcYhpYVrkODSc5GGiB8lvaO4Eac5SLH8OWuCO8V5Gn63jQe2qaRBDM73Dev5sqIHX/Wqag0hnhKv5rgeJeXWpHSPnAiohWc/sAO/wYJA2RLyCGDlSUO1ylkk6ZQyayqMe1mZy2ROUaWu08cmoRjMTLC2/Q77dLk3Z/XJJW9YZgXfty379SLdLzb42mMXP+jM056HjmeGduUGFRDmoLDfUjRMeMafoO+7zyYvTYSTrth7HiKdg8RaAGFCAksJN/1yF8Eq4nLPbJB4TRzDytl9J8fWaXVtdkwlN9pWbj8hY+NHsZktXOdg2AugZGWGrAHWfpqJopEzIKExPlKuT2EjBzv+/JeCVVx7wojOSmE5vphHCeEUNb/V16Z9RXFEIoGlBGX0IpBodDJvjRQ0ILvoqHTOIAWhlQW5TtPHHue2xPgiOOH+qi0pSzxGM8U0UyjM7qvra0t3RYyEeNyf0/ChIwwXJE/mwjc0H1w6cIwTdrM+Fm59aGkieZFDHy9DBY7QRxopPGhplkYPC64vUTsAFpPAIv/dhxiY+Tpeeod5PlYrGQHvoAgTqLWOP8ehgZGdi+OR2LUSLqLwuAl4ax4AvAxomb0Z5iDhCaUDt/N1JXZp6ZuRtrTL0DTOVlyCuDYz92ulsb5Du/uvl+tqC/7lR42bQNDEQYpbCUbD2L2FSU2+RziKbkNY7y5DX8Vw9vFphIt4Jcjy7GWCj4w4XeKjPcAqgW8/TT+5LhWVQsue4lYh1RYusIPH5/shidG+UtAiCt2Vlvu7nZVzLBxJy/+RvtRjFknWuQkzyExJwuIWMkTv/AmchvRjWmsfYpE12dWD66BUUPuuJuH2b/UVdgXfVOpTz73CRdjBt/2dS7j2M3Cv5Jxde4V95Kgte9V7omEmVHcwHbvqEQnky0Ds5GKdJiL66qwFNaeQL1BrrbxvAdB6YETtPYbda9ABwnNA4naddrg28yyioFFvaaIztuLDSxGlb1ixLYwuDfMB9vW5ZjzrOXexkflmgXRoBJl5nIdzg7zA/soL7VvU8wBljQhhQeg0vvCygSNwYlzLmC9Wc8/8M4F3DYf/JMKpEC+GHqjAmgvgQYIFEiD+lJIqE8GvN6HJvkRGbD5Uk0eaABLWVf26ulxJSUZ7y8gsc3Y0TmSLTGaPse5/0SM10Vx2xP4s2eoBCsj/0jiWGUQisMAHTZTCWZwWvn2alYA5imvTs2Otpw+O6ty+XOIEx33A5rCmSX2Xx4zkRjNjN9DzHks+Cv3EpcjfqLTg2UHrfgQf3g4FrtDhU4LWnTlCMYLBV15BRr5O4fmIaiD3+1craAc97Yot0loJ74tLRAfkoxpfHf3Mwv580RDwmvjECg2BDSVQPUEmqliv4M9ax1mPM9ix7DFMVRBoDRWCFmepKW52HdZifk8zYizC9hmHiIjznR7yWrik5h6D6NrywAZCNV8sfCdS47RZ+6XOzd6XNuWj1uSWJvFFsiyMrYrHGsLtkubTqyKrGqR6Q8m0hp4D15B0NywWnGwnR2BhDYCD7PckLy/g8GCGbPyfroef7au7sI1d4YVw7Iy4eIVba8UuwrB0A5f+YOzxiaos9uilXLId/sV3juEHRSf6BuEcl4hlKOn96XEFH3Wa/Uks9rsmVg0ezQfTr9S3Yt8h4tQ+aAFA1e5DSczZODuUAfnR/9XYcd6rS1aPXgto1QZ3YB12LUkLIemQZJT0TGdxGIg56C1q4dDOS3gxZ2BSr0BEZTK+KuH70I45jWM1RPc77gfzylFooXztNLqK5dtVKH2lXw950o0VwPKX6aieKq5d4fmmNXA1rUHvbr0KIxNCuBq4G1pZXnH+c9Ow7V5OQ6Fm0Fd61/6Uevowf9JuIZGJItCiS2QqTqEvRnpreHBRFltig+FGFsTcJROKRh7+LajQ/lr5b1P8E4ZizcdTI4zE3ZoaqR8v2/4neP6CxZCzbzsXcuMGUGBmBb+067rVO3cFl9Pmx56IVr6/BmFRxUtotZ9VmahwlO6u1UYp5Ph+wVR954xktuwEBbakI7pmLvBL1MSIpqQjbUKEnswVeqEczcjxc8Qmf9GPtyyCnGbKkvi17utkhTiF77veEVeKK7JhFzFLycalduXX83MLyn7L3/tJx7SqJzv4fxZJY7TvPwLpnDJOOsIsMJIgW+iglZSRkUgp3dUCwxUh5KdcpsONrZu0odd9kW8vF4muxgFXtQcbBl/7gNIwvQSBlnG2v0JJLeRtZA4lhbNv79FKtaVG0zdsoJly7jWwHH5Z3E034hkxJFTP3oeSY4YKwlvzxGNkyQIkKoOjFT7riRftdCX9XV1qRPUoCimvBU4WFdXrk8h9vXwJwn5r05jSI8GfrG1agwv4Do4tAYXpxZHuV0HhXb0wa4bPkTd7pPQ78fMm4ENvl4M5ffOwDv2ytF4W+YZiPjJJk0hUAcxC/IECdxXtX8V+Nw6djQS96vZUdoQgIcgiPhb5xIVKUsMY6rqPj/svmxMANN5eS8ynX7qqC9NUdmuIPNn6gU/+W5HiJ++In9kWK9PHtMFESrVEmn9AgM1krfUrJY//Es34O8ccUvVLgxF38aQKRWCmH+RjDqq9tnYjPD19YuCUfvjt7rljH7B2FEFqT9dLKixT2nAx6xZ84vRQhB5Xj4Rmb44AvSjOFXdj6NWkVaBTiSZezzH+RrlbzVz/N5JCqrmpWSN4igO/GapiL4UoHVMSgzHhTerK03hzHPk8YtZeFXc+3epmq4QI2iQY/4zgoQTMJpXeRMuOXT7BoH88+rfIr2xb1bywK61TfyIzaR6D2mW0IzrX9suhip5rh971lJI4BrJqUTVGPPOIcI2mkloTPsuLFjbdxnLVyChE9EiwXQ5qkMwXXip1H0dHCVJslTpviZ20H8mfIcr96txE9f54eZFnHcXQkhkQm012kMONpGX/9qkaiJN+P0Z4oQA7byRw+dgU0gIZgux5amDCe+f4WJb+PSBQf0B1Kdai4shGSQU1CIO3MkkdnDVu3WKPZOgxFSiK9KCXdQPQIN0aXxphEA0INIiEI1zjBLVqoLQShX5rop8N5VE1KTJqPPUQb5ocOiaAx8YECPD/gyBaM35WrLYOaxRWFuwej+D3JbGrkvLbWLjFJZPLo49J6+QrWXzZE05htuaKd4gs5PtgcN6rrXld5P3ziyyiMS9lq25m9kMqdFk/uklnYIcTeaZclta+UPq+0F0XaH9GjiuyuT8XwcDq3Eyq+7BFgI6pvTTMNWuWLet/CGKZzBA2uL9G4O9zeOWo9INwgOyF8mcPaicnP14A/VMRfYrHEo6ErmEklIEKzoUojkrQOa9pFDu1bFz9JRi/HHkX4pwXGLCyJeuH9Gt+FDhnwksm9FSjCEumGl4X0SohZaUjssLGhrDSzrrzsoU73bcPyntCZ6el8/01eDGfXLfxamdrBpX5a+ehGp9FtUYPqV9t+/BW4egOVJ6CCim/Ji15adnZVU2UpVypPvvewhlCYsY2R8McwGUo1A1tNjKvK618x5Y2x6JPVae/2HxmdLTMMZ7JAFEHkIxEYNYQbwQRAmjGdoxjtPa27Fb0cijMkqg6WDu3YGr6Tm4diWrJgUGq8htFv9L05Xs8MWLpG66o7w+3xMSyKcFjf9PUq/E/PmjJ3V3Bid8n5Pp7xzUu53DkJkvE/ZCD9bwOtWT87gs7tBoFnaR21YMvs/4Nka7lpHzuAjJiqx8x9CwfGyCThHMzAF6+x1CMQLR8sJpshgkGdgh7VGqsInCZpL9S2OCM0k7oimkYHEKBa0KJ2MSDxKLkQ5Cmce+fvCYDCZSi4zLu/X0zQewP62D63oi9kLOfz1XEkszL92XUO1Am/95BjNUUQIRq1dbmjeYthZxSRgZ6WKWw2bBZHKITgLA4u4dgxIVp1228Fc0zbr+7gOxtGCBvYYxayPK5Eu/ymo7Naddx+JqhlE+j9lzWtWwkyityeQ3g8GmlJRC+b68xuXDV/HyKvWKFfbHx1bIBZggFnqMvM+PlYwTKCpjyv1YOwX52T/VMkwhtVUoU/KZ4rDoOJWV7fDSRYVn1fxEq0Ad2W+cfuvoKbZh5rCfuJK0NMxx7yEFgRVQUpWojBbuPTJlj9ojXtRNMM2C9xUNiUhs3RJTHKdqjXcSqDKqB5AffKA7AglstWSUly9iVBe6SQLjZ0pIHMHplr4t/XV1t6tDROHj0PmpMRyYw5wsaQp1WDs/0CF8zm0/0xQezcjin1KVK2OorFloFS+fpA4HWFW5FSS6JF7rA2jNQtWHHNu0E8qeQiBdmfiw+fMbVA3jTwJG9MiEubC0ZJ9Ud/1PyN5S/N4G++tSbU7xbzadneerXgohzwMraFaTNIjQ0lt+3P0wi2PqhCBQC4HSJJuNNLHf7/RoHZHS+MKWPczW2XJwYVpn1fGmGO9TaN4nYpvSneo2uFZWSU+vs+GmliZ1G7w9J9/GYnvUuAFi/Eb5SJt34ZQ+EWBzPbZMR1MNjf9AihRWwocPfF/5wzlXVYDMtjbxS2Mr2U8CEe3UJAfG1E81k7hVOjYTC5ok4BJBPYV4ajLEweQOobnSlCYyksaX8ZWNZbyBM0sH2s64mPNOUy1axvtlb1ypB+ULmKcqO1S+gsIl2ZiXgfkq7amyxJBkNvjtyPMMtIFdpY24Rqu5Fttn1Y+gHEbzpqZazc2cPpzDOOctDOU6/aLX4bv/kWCVK9BtxirFPWv3mp/UpytTPFxP0SwUPzBafE1pVCaqhns92mE25plWYzHpDMHm9BMu9TBR/J9DC798E38Grby9hAQ3Gkv7kkRX/Sl+yVxaMZMYnPvF7BG/NetY/b9/d74wZySVmS8uXrxEPxMUEVwlmVnXjhbmdExBhK2Hn1M4OnGIuPzxK5UNFud3j9UdC2aCcjNZhaoWnj9qXMELEwLNN8YeeqRyWQmdPaLsP8N984a1mp3NxnXFYLu8NC6U9sEM3syJb2Ku0Y5LVNou3q0ppE4UOa2OlLDAayZ+dfdAxHvbeXQOI6Ks30IY8WhB1/5v7z9OB44Z+b0d2xZID0WEt6bnmfmQb1Tw5GeSomVlYPX4rNQJLer6geDugOGEnSDSwSzDYkiNAZQhUBi4H0LyKcF6zBwItJ8V8u1MVxytEEeidkFpXa+AKepdorjuf3VrlBepiWTxR9lnjELKC3w7VjZkL6oW7IaI704y2/Oj1h1miIIMlXta5bZ8D9ZRHkCKcCJLZmlNEvFKVSFj8gtxsAWqPF+5++putx+p+rwcMnprPnwyOLzc3oJ9VlNIthXpxrlfa+0nieDHHJGeQVWsftcUnm6sbNxGCgVwXZxCVFJClDuVfwVdV0CMnf2kgGvWb8HDriWevHaS1ubn6Yz/lqSqfcw4S5/+P8wu3lkIlyPOn4x7ScndYrzY8fMQ833vUl8y9tE+5WLcY+RVPmeLaL2xXa5ptEBOpMdn+ShG+f/ss9h9RrUsHv8QsgDP8sMiAsJxlgmgFH4nTjBemHVyyN7GvHnh50UURiASbP/6Cg8z8OW9hLfjNr4dJOeBKAZTsVZpZLGwnYTzgaw8JpxJmCkZa3E940kk5p1EkFccuNwg3WcWXmjq0tGgZZjqGKhiBYZqwHp1NNS5PxQlUExBonFJTDmi2jvNtsuVkpn/B0cVhtu9++pmKu4QA0E/hkTG0zj5FIFmEqiFQGOGgKpWHGBMtsgxylzSrDaH7aM4xwmq04g9ncXOiShxakz1kmM1SuZ67ZzS0w13Q7POdpxQPiJfVCpSS5/DO5UHpGXv1CKLSCj91rReFpdQ7t/T3tZlknMrpvUfqYrr5VZX8oLC5kw/qjvuOza0xzXqet8ctdxmQv4HGjgqj44HTneLbarGdMQFFVaFe1cLfXaupPLqYgNKRo7yPcxRMtDMFZNL30Z84v6d2HoiZzgzyOY2Y5ZiuxiaipMarNzPkOFdWT4KfbfgZRwfkt+6CumjeVz3A972y+E+mmvB9DDJRaMRsQH/SmDnqy56C1i9QzlrjAx/ea6CQLtZMQ1lkPTBXyS0AFhNVEJGFkwCx10npa+gNxnmEvEV6Pp10skooKyC7hYn0osktAhVHBVQLP2Kck5unVNQ5OefSKsp+DWY79ZyhPO9B0VLFMY+ktdq36yrUUmsa1xezinB6fI/HJFSmHbWFcBVsDQzSQnCOFEXq0kQxlzil81sGJS1WkRDqySup0aigaZppBPRR/OkzAPJ8DU46Z71eOuBXupD3pM0HpLjMdL8+fPz8xSD4XyrglYN1NX/QI7VyK1mFZ9RPTPyrWBa7EJaOjq7n1GuQ3WRHZ5Hp2dmjpx95rBP7jiOD1c7elGgf8WWVrS8qb2GrtBvFloN7fBweFNE61IR74YsCZvxdN0fI126ZCQxfryLmueJWGIdbPgZ7/rPaHLo2MriGpqQYFNJfHs79k4ejXXRia6HZtiOEuJgj/46ntCK8IQP6lStGgJqoTSg5dFJON7A8D6e0283YCO0YgwGycjGL7EUobn87kEhi2RMx4hrO07Od2uJf46cdxjt1C7uJPwFs6yJBDoPn+obeewOPJwUWz2PlKTMYgva3ojlQT2xwutHV/umcV2uMiCML3O+80963fmbmp+u4p9HzDVPGHSGZtWSA4bUrncK0RDWaq8bnSVXcNJW6avX0KPBAhYsbCF5bDWBZtDii+S+1OhsrCUQ70Y9X+tGHdBnnJrVDb0j8PuOtkwgO35yF/d+3xRWIHQKvPRxIU38MJeK/vnn+zp9sJ9BsuZsUnVvFZb2UXIqNKd3UNMmvhOL37nEBurYM6joj3IKHXB3SIRw5BqCETX7hhdKkWLf7WQstG59ze7BSYfeR5851Ntj+w4Sj5Lx6QGFhGevzKhOfsbZorClGy7N5Zz3f+sDMvYoXbq/SccQHCpOuRzq2SQ4vxyzc2MTRuWpxFc6bQMREJg4YlT5JQKC5EZEcLFMMOAHddOyfGJw6N35mASxTDJXszgEVKbaNpbSJqFw1rFrcGgu5db9g0PUZW2TPBSbBF3aJCTMyJHIkRSpTFpN+FlkZDOm62m7dFLsvIC5wQkc03g7mXw77j5t4ti0IPhIP59Amf066iIEjZBW8O0c5+vkybtbCJTHI2Ek0tYslMm4+sh3w37weRzBiSwOn5jE8ZFKdlvlIuzLi6EENVJlkpA7NZGpDZAidmnH7zZu1NZE+xaQ7iqsO8eLa3TR0tRAAxuvdtC31pXaLKBKFSrTMpAAC3C1Ms+2PaTzKdkJLu61xi7lN7PR8nFyKIDvPUtVi+kwJ1R5YEz+WNsX9aXzxV/wEk8mB/5ZbEDE3T7MJ1BUsL0Elxpp5+UtGkp7rZUa+nQrqyScqZZEuWRpLSh5ENrKIm05OZSHyt0wI5l9JCbX3S1HeXGxrW1EvUuzMHAurlIa5bx04ZorFUK2Ld3hhnskulRUN/zXgiDeXfgwo6opkOy90OxzleoQivr+BNkWwvDruKkmEVlxo6rj4R8eRKX/oWUDQ6FLU31xkglZVPuGwNxr0k8R3aQSvtUXUNJE/vx/jz1LNtcyMyTB2LxmZ/fz6MTxxNGpHpkrf6AZjOgOpC3OMTuWuUTA03YMlSSUvwN/d66H3ETHktYaufA00z+7sH0nonnmmsITvm/0evbhOzfJRpQ50ROLd/8oWGtR4PCFj6vHHLPyxweJ3/QdfyZg8wXsrqe0kpIpX6OTCaLuHUZeQeKsX0XCGu7D/hGE8rSxlIJiZWAhBXWIUTaW9U17AlFjk4JMkQM2TWmgl96XYNOI3KEQdXbRpicUckh8n0EVvTTRtE4YmZBM84L5flWlfQHvKQdlDAP9dJp/AJ0Lzy2jW/gjp806ck54imnfJK6plmeaFiDnOKUk2Qn2/pziDO/d0gOPfTJAX8fFZZuCIk6S5swLt83v6emjijNZwSyppJvzFTujLhnosW8FS74NXhRZHsjwKiEdztwSBhGEcczlUGk44UHAgvUqncWa79v6B/hjUYOamJ/7tYlaQdw25LvcUP3jOgmUeNehqSQmZCrZrziFiIkQ3zU4NAL2A6ZUq4ChCk6hfxIIm7RLibKa8Qh3w1CKPDJFTBICmaQl7BTcpxqUna3YMYTrNs3Bg7Tz+NQixrFtFCO17GJ8dJW3NzBwWAalUx+W4973kxoQFe4bpOoLktINNVChkwwkj3P9VRRHkd9sEMeoLwli+2PAByI+0zKWh55B/8zIDhvyOP4fa0IhMtN3t9WETreMb9LXlEOS2BNAiUAbbg2Q427fLtieCJSn0r0fWV/wOpXHBeU/mMIb+VeFPcZVXdeOLvkeJ9Uq2nFKGXINAeeZrog8XkyyRkXWS/uBX29QxsMdukick/1XgtmyqnacX1s3drrqXcI3ghokg75EdZselTtnHNV13XjiyqgixgQ5M7UJl6KVVLLY1o5sxzQ8nYQiXTZq3dzMXt+lBzdhLUpqB73ce0gxn7n8fz5rqv4kBZCnMU+Zt53MSHtqVxuMJYppOfzeB8vqBNwCqf03XUm3hZc+iMzGD+2XfkS91BV8cHGxX0tRkilBuj3tl8HxXUIr3zrAS33kLPhIJPmO31Fb2kyBRuFJ/86WbjBOw0OxfF9ccJ5wFt9dZLCjXbRM0Tzu49mBm9FHuaeP0sZlvdeRsw6LgAVhsPc5Sd9c9m5hRuKwNb6AqoDt+WRmIDz+qOHlbl/vuj/h06I/5p4wpM+5nZdWakvVnDWqDLfjPdzqI7uzhNnQSZqQzSWPsCmK/mfAIjivaA/IVu2PrSj+HZZLlnqdeff9glWFm5vu/I7YixDVNjV8WCtlYcmaTLBLjm9Qm2FpnqB0uhmm0QdXWuH7TL8xgsqy2yLelJbMVERkTFB8au6Oti+6r6Ct5ugM9biBX4+sqG5/+oPE/YOUiptwH4QJHIfDpXGJw4tFuyCukwqLfIMMqFjA+c3/My+EbJefkRgrqyrG+HN+F4I9oT9JvNcu3BEQSim4ojP457cBKXUGGpHYqnP4Xn/ZWkon+qOZF/KvPmZdxbclQ68lX/+ACoWLCOrQST+Cwn+FvTjFUSOmE4dr/cj50vNZ/tfvM8KWwnhFTtI3xa//UFmvhdc/fyY7KxUK9KD8T2y/wjGkmhApPWCR0gM4LsmYD+xNUe7FOAU3sABlNFWQTSql/0L4/dWzzpA2jzYUA3rYihkhSsxiK92xw7v2k3HC9HyhyzWFDXsi/oQ2hGxjaQjtkqh1Rt2MZABNDPtX+LmmRjrEMv87Sy6PD1WGot3K7/J5eWtIPwE0L4Se8KFrQxpM+lBgWDeGUDH0jCeD9Qtk876QQz41i42TfSRSMOSvpXloX5wQoM/XsMUuJa4xA7ao7sBShFnA4SJVHKc4WJ9bRt0FBaKwNRJju5E4XBrJiWMj8elk8BGHQWqCxXGknLEAuycccn7UjJNsD3VRMRMj6z0N1Buyy1WCoxzyZ3lsAbTQVQgH46Iy+YBK3xKa3cDo7Ef2H36OWbxU5fFZnw70Ep8P25sEm1qfC1bb4eVn5jM2LVht87lF/rZglX464USk5ZjtYvw5gTiUiKf2XIxZ9PEfxXaymcMOgRqCELknCa5gPXgyTejdNTj07n2uIaTpEtwpEKhjCIg6CYiH0yTmWIwIR1qirr7z3YCI5cayxCAircqqCHlXPTH8uG29qtFifNfyt5Cuj4y1iYWyu2NhQh0qNKXmqfZxqU5bt55i9VtrkSSe6WEfoO0OkDwtUnHJxfJ8UimPmFtqc6225U13daXe6pjXUKlpZfI+VqkJYtpmHOOZ3nyNRnQDNLw+4vdKDrcP6SKcLVfL0cn9cXnvF3q62fK1WK48PJhfzyBH+kN5W2tIS9v9quoNsLOu1FA5h9qF1Wunu89Rnpv1ZTVq/w2pfWqjQe3QWb2Tvc+drnmY33ZIs5yJnP9sFPP+2FpCyq9ilwwJR798u1K/fw7a4zzk05mmCwXn3mYZNd1mr2mC2kIL9KC0WqR0qSmijrVj/G5WqQywHL/ZSO+T/XBdkYqotDz7wgd5+W/zEBrg8j0VxNlEympGSHWGChI8MQJZ6zSgghxisgI9fqe9THa9Q6iSQBkMme5+VcZaB4MM4gUHuw1fWaCpZbT3E3k7qWpGn0ITcoZHIJDzv2VYObAKWC1px8qM5eKv5vDrBrtrDA43MLL85PWqWEUkz3O6lpBIMbp/p9ZaubdieZP+rtygoBniYLRbXrmJl5Jz7lbowa+b+IKSFgW+LaeFvzAgfo80YWTGMbstzUenV3U26cCc5WvOx7jD+d+Ux8P+4ZddkiMzNo/J6lhcrW+Ci4NoshwHyRdoyk/pYwRbSAT95YTfmHkSBnksCTGfgF5onIX6nx22FvlproF9/4p2pbkP6NCNeOuocgEa8L+FSn2q+DPYoEpWL9iHusQ57i7E6BfwTrNwh/qqj8UlJzYWwjJkpLp4Gn+KVahnZPhjlzQOmPOUYPZcb2WY1Gx/PbBQJPpaC7wftukItGZsMRg5XP5w9gD56nfEWY63uYLocQtJEe+7hkGTiuAUHIPEOVqcX4uhAYTWZpbgYw2FiB5UQy0G6msqkPAbGuvbMvBOoRyGoh1bibWmZ2QtyyJOdCyuMm1dNfwZov8pdaTvJRGYKIDPyr+BDNyqgcRUDXV0mnnNwXJfW45kThZ0eK3eT7zvSpJnECORzY1vDQ5lsU1OY5BpJXea29W+gXBFDNlvYhqIk9O/+jve7aV1+kgxTqLqZznOfarFvWiFLnMHoSKMjxNJSiEIzkcTWPLjO60siRNYyGn9XZLdxXHJLFBu9hHnCDppEsWXVxCNCa/iGDJWClnpkWu0Hl36zOIGLRpRzevxa3GPuHpeXnNdTkInrD8JuC1Grtl4YUwc32osQAWljFs5MqEzpGBehpSj//RKl1AHSWRn1QSaIqFkoOIG0KRnk8yYLsu4dPDnVt6mfJyn+vJGUfSXiH034p/TCn/RwHmo3zSI2599VqfdVAIHrleQkK31NCUHe2dMFy/ndMxsou6rDRjH8ZnpnBfvIuYLDIGIyxRZt6lDQLorst3EYtoRMGbH4vzbyDzCZQnY4X8fSVPbvrGviSyMXjVxbKJtohjvakFQH5aHNm9KoxXk92A/TpqQQA3nRKb2DSJhBVvqxKYhhtLkITh+XfTPQQhS04ff3UKaHreQ6PXYCNQHOiyjlTTjWBeFV53LeakVaU/PNyBW/gzCzg7MnkGW4Fo7hktKhk9yiUzqIOH64/IkzahWfulsei0o1xRKLqF+yvC3rK8Uy0pNC4QN6TdyCkio9IFDz1N28gJeLvDX5OtNkFUoG8Jc9uwRo0otIs3NJxMnTJakkaDjnaUJW2NQBe9EmQtZL9G4R+vsj6DwzBavydau9fRWFiuPf1L6Kv49dlp5uVS7/NARVavaDwh7Qb7PWJnj9yGkmEm4WeqVQedG9bHJOOHIL0k0Yp+Ovi40n/ffRHQSMLtaiRaLz872K4VKQ7mMAiHyLJliDstbk+y6TZ5JA8JaSNQXqfcbwQMzHsLaaBU+7jAyeIvej2dnu6O75snFaGWMa1Dc6rE9SJT4x3MSd48DtSQrdRGzwJ//pnL/2Dt+nTxc86XkfkXkHBdbv7XYKjBymPNFiMGwACOP00Mq3A8M6ki2SUfrMXsHRZXoW8Owzs0EC5ZjyBQDdSQq+8FDUyUG+bm3MkTJzwE11KYIJSu+G0ONG7CrV5dZiwKXKiL/4Ovv72Xm56QlBbrU4mvUnp0twjX06u/87/HIf0eyYBy82ixOjtmmkAC+DprlmhxNBKAllzHr1DXKDWdfjKKXYsC8Xzjz3AGp5byxpoE1hwsaF9Ve4q50NIxl+/XhqCBB1+3EPYGdwkZGCOq676wIaewWUcEgyBIzXV5Yn+Olm6WFycs77pcO3q6T15x4EMYF2LfyPyqXkpl7seu7itc2C8viEImeqwSpTJbo5MfnPSipR9TcjGm9fOkdRlqvqNXzEWwWTyHh+jESCjD1GhzZ9GvjAU2ekSfYFG2zV3eieoCsGgZzVwJDHUp6iBrT9VoDBPRYipokf/PC17HmOtA0ejfK+rAOgTPO3qIlxGl3cX7fBSFwKd/5jKSkH9d5P1era/DvIee1wUm8bhYVP/Ojp0iHw2VaCLxHKD5K6XpWuAEUBy/WjV3Yjyx0F/UMjbgebh/3njNG08q+J8O/r9mEiwMp03zgx2sVYheegx9/kNAWsWTjTu5Ua8HY+I0h4/+a70iVdTinA4vZpMo6TZ1n5nSUS/x3C/Bqb8Ktw1imH8nHSB7xLHNp6UHUJrR8i7afTb7V0ArZHH7G7TqtvYUXkOkmAsc0UjgqKWv4Pi0l4nUoEh/d3/CF5FQ/j/Vyh3RSqCIeOdpIrLnEjG9o8fckW6LdB3zDOXrfo/zurIZi/D7+hqolFuN/52f2a57Bi8t6EYQCJI08rgQuwmv/TPwoiUEl86jiO1lcQLZ9xxakhnhNmrWy2CtsqtbgWhaxCg1lkhi6lVSb/W6CTVtNHNjkaBKFSNUdeSOXeoFxjvDKSTV2Cd++sqCijZwrEtR+oOZZPTnxI/XOaMGVKDGWnA0juAuRNOoqfVoBxapMcnn5gY+cFxJBM//X+UxVoXQWi5+XYQKJ4nNgcxNq8QnsQMcJmefAO36qHaooX5SBuGnVSWsX/jzBIrSZyRAQJdaYjA2wYFvttdJzEiv97KZNiiv6nuZ+hQVzOYk+HQGvRoEE2BEOk6aeMJxZk8bQsZzr2Din0FvQq3I5TxYUORzm3qMlrJHvT4guXOyshO+f21o3uVx35E0+d48ArxHhmmEK4mG3i9+33yJHeni6jOr2sloy6Eri5ZhC0oGGCpGMHxCCmIs1wigJvFhLDz+fGuwuI0eDxToH3a8WQuEko9cv46eYSFVZlHiTxDJjK0h35XHt2ADGxRYpnAsbjHzfwr0a4i/npJDN/cngFymHRYv3E3SuIPIktW0cKfDe0dObbH+3HnHwkKM0k0T7mC7JJisQnx8tgrcfRPxS5BTBIY6oCnKGWU34PC3sl9tNHrmBbDU9IboSozxp0djB8VMmFQ8Sg+94/pxumuNseXGJpvgZMD1tA2WaWExhpCitlVqNhKGjD75ixU/mdU4haDp5REnHnt/yEll6rNzYtEYWIcBmggQZUoGMOJgqH8EQ6axu4sBwVkV0iR+PLN10fVcvmZnlj32emT8MGTJ/NMmsq/tDv9A//Rq4L4cU1cSMBwfCxTB5q7203PqAxEcPGGSlyurZ9EbrfnEf04g3KN1JiLOVePpIsQHal42w/cw6wguwnmUT+rNJ0TjbIzjx6/80/oziz8x+oqriWJ0F1P2LZ1RBKonl+jH+cJo9gFesA1j3mZKQzMIe81zFsaP8jkpeKCpNCph7XEKNRavwirVDQr0OX62+y/67qpTISLGWe2lm+WLlLMkW88gUbRQqWANSIPgKdvB9zFmzZqlJ2A9yXSfVeAj0+e/KI/h675e++F8RuKsDms76eDgl9IoGUCY0K/xaSVLUB6mhFeHRQ7W/9TICKuVbHjV7wk30caQmkBRhi66AguxCgCPV4j4zHQYCOt4i9r5rVJSnqHTgqVPnwze+uBHLjpE+cPhkDlHgdFCjVcCpmed36mDfCv6M8VHdQODxeaxZnz/UAe30E9pBTNrGWHjYQ1olMzcWUPSGbxeryNho9zPzOZXNQ0DySrHpxuXSsHnuxDPPvJOHrdBMd4cgjia8KSpE91Swm+YdDKTRyAY3ght99dYJ+URj4c3rmSP9Uo0b2tYO8O7NEgIa+/74EKry/42EOxb176gMoYi/q1UbMFtVLlY/AJ+m7s0kVlfVhsGhKQRqJFALeWaGPDNDVuC2YVz79329Z/tiia5f8iNMQ3/lXZwPrFwpeyrxo34Gv0wPZaVf3dToCHn5OPFjMq4N4BRwqcIFOE7gUvc1zR0muW80IDefn/N55KxAFfDuMOqOWVPwAi1h33d/I8qT3RLoovDZ2R06cpf2cO8GTe1W2yWjFtEtkhZWQcJNp2JjIlZoYo5atPZ/JMOKeCw4N9AH1C0v41Je6dKaz2uT4TSX4wi6cV90icmQx4l1xk5c/im+bwxSWSo3Y6i9aSaCsg243H72xAKuwHkaVooyOWwDnVAaUQPCakOvP+xx/ubGDygLWiCX5MPtokyAhKpc7/wjlF4S6fk5O1fHHl0gyqYimj6Vo+i0Qws4cpQczk3GbqFIAbtGF2CHroPJiy0MdIdDz2zyNby3D6mrqzs+55+PV3LuTyFwHNWERcd+kZDSaMdtG0+Si9DW1jRaScUpbE9g/wdKkANjDGWzik61OmZJ0ENKCW3RKKixH7NcHaAPyvw1Otw1NbAKpQBN4nw7qhsz/vMRWjaURG/Q4t//KURMdoPUOTAKwy/Fjx0grktsxpJEA0t3FDaXvzJZE/zp/E9Zpc/bhb3j9TNmllubVWyMWfgny/87rG3PLP67k/n9vylLiJcBY2XrQFHNoHS92pZr+DMIeyvJcWoHiUNaRmTtRjJRYoVHqdgfSeKICivAkJOtEWkaFc8lJNQqvGbhYDvKvg8tZN9+Tl2VtPJCaFeIR0LgtIRRNIZfbHSmjKkp7B5/dY8bunyMMPc/CEdzSAkPHxqQUdywRd4fG2bKty/710nimdg+qxoSwktcSWKyIuS7yAEofFKLxZORw2ZyLQ6Ep5X1HBcHnTSTwtmkycIk4hBsJBfmsCSu5k+ew3uTCvojrP6fFMR5j0qiqhaN71Ud9HbRvWfmq8pBtw+IaYOC+j6VLSfRU1AGHjwfyaMUH/ZcxP+L04OcqNBGANMUz5wIM2hX+kXqJcD11QiK6nP89EusqqgdQSuQI1xcpZNGKkogg9TCpHpxVnZm3TnIOep6HKXj5fl21G76nPMNl9YoIDofrS9OC5CRTckeLOV3P8p3qh0zbuRlV0Hn8p2dH31KeaW2N2g1tlbEC6gOQaKD2VGqTkD2kZ87OeUM6vC8Ql4FLB8PakFKr+H7rzUIzVWRM80UyS8mfGgyPUN5cvCv9hF/AOZQjcRNO2N42xOYvG/xlSpFRZQu8rhSJYN6THIazidFMTY0qQ5SVAofxYhyO0jyxzjmYVM44mFmBt9mkXaH00nwfgdJQCpwFGZpu/u9e/dgkOOS04g8yYadMQxh+DMxH5qQH2jF2j0qxBPnuDb9bAKluHerVivTfLfGJ4NjaDL3WisUj07D4ytUFoUoeqwgIwOrabi7JIoL/UtDYtnbOxE0absa5WoWUdXvY/yF9Q8pX7CfwaG2THSLRD2RRRjNBw4GrmSkcL2uy7m7T+HIRP7UeO3mSwMtqJqUpvtv8Re1EvOA4aiKDCXQalXghd1nXv6a6oZr9jxUSuoY09mlK+jJuckHh6LkkI82UonTvlsvEe/SO4ZmvnTAV1sncMdOXXlr6RaN5KqptO+tFM0UJKK1/OgrgOlyhobPX9F8RftRDZ2Dw4uOdpFtPB7kr07VK0hHqXjCKv6GAOwzA2nU08SMsROzXkC0Tf+1WIxuQ8ADu/2ScesblFO1p+djitMNoEoH1qwT2UH6iW6TS2PPZ1Yq3BZz9qYXjAXSb1TBdzZdrJJ608WmLypm4PC3r+L9x4d8CVgP/2NSFSKZmPt7Iuwa4V+bYEZ+F7EosbfLIZFrVUSQLiUaHzmiomYpjael1Z+mEGgmudLuHWnVynifFh/GhVvUrMw1q3hRVemZycvo5LDjdaxVkt6qtUXsAE3hMp7s6Losnru5RfWwfgUQQq1S1W8vXJ+/TttlnL+uT7y7bvjwQdoLooqo2zVERavZMzhE+lOyHFYxDdJyz+FDQKRKxlAdRKsIm587REeu3BAQ7TQ3iTibjNdH8zYdu0Z2NjKvNJa4Kt67qriE8/vma9XqmSu0dCj9PIGUe2w0kvwfUV1gBbZWUD4q7NZ5Kr9xxjpcHEPspDq5ZtltdXX61HA5xxXVDJAib6KO4WeemTwIKcXIX3ss6o1b9jSam4UnUeGKeDk5RUO1LxtZjeaNL38UqbtVHv9NL9qi7RUI6c9umEpIgJZkqHjHUD2F3nrHEDkopZ4bc8eBtidsEmllk8zkCCm7UIMTjsEsvmOwC4eGaG0tzG7qCZTGL4i62E6MkUToOeRUuwOvX4QIoEry7kr+KoGGpU5iLIcXO4etxRzq3spuvJ6l9djuwTFEOfhNf/cReEKOvIKT9xFIBgrFfBZVE65Gzr+mZp1EAHFROhhY5a7KXLFT3ub3QL2+UmaF+cwrF3K7mPjruUXlaWpi16vpiFZTaG6x3H2do5f7mIu1QvRffkuNUCU6laN6zXNc/4A6Hyxv899/JOJ86wOnhOljqo26rjNnC/IunLJJl7I9a6PLVTijKKygmbnDS/ct197CMz/AbI+abqH2m8BQ0MRBNsP2/a6HpEOd0+UrV64sSLQ/zZ/OD5Suq6KYh+0znpQtrSc6ymQCOSQgjLnkhCVD3JpzCFTxziHqQiNqEOlOZLh4LDFiPqzCj7TdPxF2dqhtI2jLpl8iiN97UEjqWWn+2hfC38+8XPRs8/4knUbomKZW0ElbWyhLav/qU1DY6TlA1/fiwqKHufp8gE3I6QgmvxHAPM3LuKcdPtHnz9mvnBbeiMkEqpfC46IGoa7JTRLJKnFFcJy3XaoLmwh73FNNLt9zV7eHsylV9vAB1ILWf5bMp/xcg/YEoyJAoka6qwoZGX6zyDrFIrg+smTGeZyjtkLsEzkPpyPa2SLWQ8blXscoGSdqiZUZol26OqGONOCjLSFgtAQGIwdUCKkqV5Wf3qQ9wcLRV/4Y9uGuPigU1xt5l2YNOVTpH+Zd5Fq8+0uiMqUEplYWkYS2c3sQVKntCQ7P0IzQf0EnUgRqiKyv6RvcPKPZQIQNklQaJd3DSRC/3j3kQswTK4sHwmNEjMgK6rWhyU40qYE2cp5BXDq0iVJV+YBDtIUTOfusIJA9BKTatBxUn6Pbenqkd9Q8pqDKwcy69cEgsW4FCw/4y4/OT/uOKN/581kgiCBUfPHir/o6Pa4ocBop9JzD3rX3ujiKJ60kgtnALH08bQsnK65HS4qazfVwnWISkTvbwzVLM0R9WP7qgdBM72wi8g6T3FzijsyRijIPNRGDEn9lEUq1iAFrEU4gEkG0ZlxRjLo6UdEqTuFtS4sKSv1SNzwz8nnYu9xqxbRg1O0S8otstsvh1QLk7Ego7Wl729KnkFlMKmh95KZtI6gwoXaZsZU/0SX4glgHdVAZNHiRqGAeeV0dLlEJuI5t2gXYDndwwxfzIZSHCdYu/7mWynlUMcvO4ty8MfiUwshKizkZPN0fht31RADtOH7jxo2bfHKMh4pcUARlTNjk689BiNSX8ry4cqXCtJPnf2y0Mpto7nk9NiO3092p2ES0nJyk9yjey4y6nLT9xwicVydWLQTyv1PhrhV9AkXlUsRgtaYr68zir5uoXt5n+BZUURGUGyQE5vLnXOV4sPLbEx1vaZ9tE6tUNGj0oc7WzAaoSluKwJaad2tZ0cTymlTS25d5o8Zlbo3TC2F8eW3+eXmAZS3zo0aVouOLAQn9cc2agmp7Pish7GSkEK7CZBRzOSmtgLjiQpzGGvFNSHPWA35A3oLySXV1F94VdrMTAWb++6/UY+H3Be9Yk+Nr1nxWtf0ZN2uEF/Tbv0FssBpHRYDAw1Auh2VX7upebNASF2CWQMddTYIUK4ldXE8yS0k5MqswjxnrsEYYCQhp3IlMlAur9LHeKJRvE6pN8wrJL8X5fhBuPsbvApc4PhDHsZ6dGV58UceUO0Jp0Dt6bIGUFz94P3V1+vdjNiLf6fEgcZ+Vu3I2/9dRiuA3/ffHNAVc9jrxr2KTroqYBBP5G4g6xn0xrys2OvOYeZkKCLsUUGyKuvSPwPdzioHl1yDpxya63l+a/vepjMin5VdEayY6UpYWpsL1Gc55M6svnV993WTFbvwcbOVubhQaicxDgUfAJqSUb8EPjA0jjS3f2yGDSm3f1RwNIcdX7ceEr6/2IfnMAJLBMT40SZ5CV8LLrYzUVY1ccf1DXOm7c0kjP6OD97cenNRgLEaN9Rbnld/fWdKj7esgcyhwLVirfG49KQjZBx5SPKkuETQzBnVTpBGNLzzmL9NpPntvxIaklceK8yRSUvQ8bLqZeVxXaYKHOJ/R/gZ+RhE/PodrLU4itmCBmLftjw7vMtv3CfeFHKrvSFDatoD0MUILDzQM5C2QV/onn8os8X+JyRNOga3alSEgO6evXNeVU74SG3dsDKN2+pAfpRPFSn8EXk4dG0NB6wa1nii033nKiH4Oy2g7x5iAqn0DI/D+3q2kYXvpfGb8GrltjIsUduVaWVzjWu7NlahoQI5EBY696Tri5jNowDzJ4OrAjhQjT/w/2HdvZJ/BpEIcGVmsaUwmPWLaiS06Wus0Hd0mYpK8sA1BS6grBjvWzL1u0RM5GUrisu/KTErHbKuIYAwXo0OYI5WKjtb7mJ4krje8ANPJdy3/IUS6/EXcl7DvkOzSkBDJLIj8/t0XAMeXkNp+sbARJktczj8662vmbVLmibTQzyilJd8EDFZhb36dndO1K9qfuP0NvRJzy+5qrENjd+FyPL3xJIUxVUJQtHQogha8jHs85Fvjmt6s7axDR9rbfVZBU1jFQKof8yRS4HppeXj9HZHnFmudUlS+UgIPrK+y9i1U8X+d/2k10jmCIamDz880YBr329SmCFmnSBIMIfmLsBVico6dchmc8sCOnJUhslOLbevbOBynWjAsFT9V7f2gwVI1NSJ5/ubjWkCM30KqXVku2YpR+hl7SNeWria0RpyXOqVDgpfXrFUdNa76/Vjg2G8RAYg0E2Mhjlc+DRPEacoC8SUQanB4WqHYwN7b1rYhuKx4xNdBQfP1Ijvw7npBD6k4jOrHf/t2aDdX9my7hB0cAX1mfqhgu11DQAPvEDLztJrzfwjRLgQ1ZDA1JFSmhry+itj9Q03JvHhUVXaYTqZPFvEwdw8x+ZAKaLmkNDdxlszl+OQ+g8VmjGNvWiNX4eWWCPZTSTBjQw9T8NU8lsKbYuTwSZpN4pAqiJo6g/SfbeEfR1AzaZ1Q8daIrP3pSnwZY8caq5q0isIfelULzmJWC9KOgaYO9ZXjnh/rUV9N6WON2vLJrov3NGkNc3U72svcX3CvFBrYFeNYZZh7LwrKMHuSUe1RmbiPxTWUvsPUGVbGzrFLtASoKF+GgtGmkS44zqYbRi/TiiyGT4NCJlRdIIxmChFxKR9YecVxMjDC+DZg1oezyAY9y0UK6F0u36dOaa5xS79MauTFrfqiDxCxaSwsYc3RoUXqSBc1Ixf6ZiYKr/0J8t1pnkhMyMnddPnKv+lhCW+hDmewFmdLB4JHGbiA/34n5zSAqIbMLkOCC0kFMNaDSdzoIdtHjqdFF+L3Kpqf2cvO0sZaqtco6PDM1FsTUe/f1FsZFEGRKvE2bQ2meHGVFgkp/ro+jRC5uSh6cjLHDlaLD7M++n/6ZLC1VFEgBQQwEloZ3KKZtm9tJ7ZvroTYjZPtQ3s2mdRLaCHNlAvYxzPJ3Yfedin/CtZ9d7Rir+1TREo/SYaFztzMjtdJAXEsSJzcE6NpSy7Kbvss0edVbx9rCed3qfBI0dLMyIR+0wl859UDwFVWh9ZCg3GtLHxp5ALeElgCkTCNLZADFaH/IejpNCWUDS3+v/UhttcHUHicEfwr63Nk/DfIxorB+6YEnDIa6H0VwZ50BPRpFvh1zJgh96mD8zV3qiC2cXfxUBEONunGzK9HTbcgc/Hi/9boA/ugq//6SrsXxmvY7hXfueLUgvSY+1Xvx2WJl6cd6U/Ghah5n3GZTsg17tzIvT9IIgCO5d2r77ptk5TFF/qFdiV0o+R9wW4kRCCb5HTZHx5Rd5zSmObyEkflz7Kcv6lx7n2LvzbCq22RXMsKTrtZ4X46fCiIdN4hjYWGgipJk8RKmqRChtKOlVPDxZDJh4Kw/IvjbGowLZ4ixsQIll+ys/1fJU4W7/MKmoNrm5uFsqs701t89ycXX8XDwn5VgguYmRCvg5o0kZD8w56LYeZuIfjjzHJARoFOEiid0dBaiPs6TFwd+QioRkK+sSG79y4oBSwoqM4YvC/qd88w04F9AST12sed5VIdBtLz8rzcKRUwMT/tx1lc4F8bNfJhAv8D1gb/hlAy5rHpOglu7h5m6FOa5bA/adWUWLCFqZLVVgoUr5RCcKpY7Mi/MU9hMtw9ePMLBPoXgX5DoL9hyJDS+X5/OySrW+arBlJpGAPWg/GYmtBAYuwyLcbbB7DgtrLbh1mzqiHusxpy6pUlfg4C7e/KeJuYYLuG8EEMBW0gTJG8nA5s4B06K975y/c7BRpNnzR2zUTJws/gyI9hFp5FzHWG15rXQeOFrSyvrADjN00I8v0mQ0FNQ0Dv/D7C9vMrhriP9KTLEyvo+IfffZmQQWcaIkr+r9jqQa7nbOmehRrK/Qm4tYK+vghDTMQbNRFcJhBpiq5jxWwhfqVonvTQ+ps71Mg6UPMJVtGz/kEdEFlZFCVKpHBqLgcl+IJKlyKE1vv+srAObNRX8cx8qBpcuv6nCeEkIyE+qT+xg+tzSsc/2oJ1ic3euFEorrtDdTCMZEwGMnv7SvisCsSm83RDILT3EU8chTAvmrwfZ9qAdSTMmQzSVJpCcU5L+LxEDEdMAu0kvr1AHA37QSRMN/2uH1R8ou3LusG3n6Gm/I4O5wNpZSaLaLtKrep/93eslqxSDh8cVuIm01EXN/teiOMjGenlw24r4CvNY/JvD+4IrixhObo0/O5G4Ro82n075PgDnexTPHwm2Dxej044mi0wSSccHQ1UdcuowflJedwMN8OxwzrHX0DdPwv8fNRrJ8ebUOnHbB8qJ2m4b6FK8hV8M2o3Wim4l+oW67ePUqVX/eafLQoSOD1mM/Z7qX6jfpKI6lzvZ7SOkY5bv+jxXKnmVT0pBJZ8ZtQ70ZihHciZ8gOovum4leXvD7dXlYQ9RkhGCW2YECFesoiSzcZTBHqFQKDzR1SCfxQUYZ38H4OVr1Lva4Hf5ioo7W07Mfuyuo2jUvVx/v336SQH+6vapAjVUyJhaX/Yjt3EhF1NoGE+BzrlRaIG4YDPDJ6C7WEP6xgi3jqwN80k9fFMWHVzvlyYWB+zV3EZNRDbB4xJKV5j9sX4o4o8xuxr7k2wjpDKqvrEmb7M1w7Oi+TZoS0ss0pZw8p09wJbVKZNe3nxXVqSVOOm8qIHJk4ket/jo4cV/X8+8sO7UADVXJQFN+7rnO9U9mfu9W//Rc32dLxjVmE7EZM3I2gK935PnNJ8m27ucdHVD0i3oukPpSMUjpeHTvKQ7fm7kQoRO+OjUTqEpoky4FFJK0amv+2Lrjr/uxhVKA/AURJz7Mwv8MwX5iuzxnferf9tCP3PypW3y4AGa1ZCxL2f7pLzwjSGjAwNDcDQDJwjGs1j3pDBXx2OzcGjURIv3OTpo7TD08gzFM2j1vBWmoT1w3Q+KHpYHInqSvN+v6yTvX79+iAAVGob82Fj9s0/oFZ06h6iwGONrJYoeeTg13GxTjIGC23TxRz5XHIAnSW2g4j5ted/XIqUYsJcK8+k47BXM/iOkO8LqOB9LKwjGucrRPVYBS0Cc9cKGn2wSXxRnH9ubTiCRv73rLdWjmB6oENLlvWAKO94NybvvaPfQjDWNhCGgoXYNB+SxY5bfMqXJ81538XtBi0uIq6Y6Vg32FC/y1xE2mAC8iOPFXQ411Bvm8ufU5Bfhc7VkPcUC/fecXnxh/C+0JXe4oksMwkZfvwUraL/f4CIDHR3jcJNssRiW1co3eKXZ5yyUFoCFggOoHEN8TcVe4jzX8w/Q2GhiJTUVWWiYDzUKjXIvF4c5CEys12MvJOJ1tCB5W3c7SVuI5JsiXW8GDmsm0m6HGT7iO60i0AvkZU4MA5yYxUaqZHCXOVi7l2ggInu09rpESk8A/xbusELxYZKtZ6Z4iJWU1IzX42CgtP3itUNL7SFwhOVKm1ESGhaYylL8DHfSqB5RBiRI5QiQwtV2/cR6ey96QvzO3hphWKfHOVMjs/ybSPbpOPT3uIGpMWiUg5+BLGnnXlPjb9dQVWldaCgaqhB+MUVR2syFnra//nby/ljWjiVuS4iNcnlr6mXj8/r7j3Mypd+pS30lHeJkVfjyv8M0HyvUq4TCIoKvVtBEX4igoBzfquroCC/FLDS5aylnP/wYHAvWafz5+wGLYt7eF4qGvHy54Mc5mBPeoV6KklMHDubCqoCJhFTUIS/BpIzqT0ePa7mNubt/PYSdWQQiDYRpREife8KNDD4263fD+vaR3PIu2Vl/TjckPdeXjxlIfCVcGNyd6N2kibwTw2JKB1VG9T3cOgQQbN8iYOClLIeLjN2bIFERMb2O2To/F8t+8DVmBgUmjJEI9TsZiISsIPcLAxn27lreD/KngbsRGrrBUc4WTKWGuwYNUnUyUKs7laQiKwW4rmb6t1M1DUCmlnvK/jbm0idGiNLih1U0LikHDlXaEeDM9gUVFmz+g8XIxqIFIjb9vD8cIZ/d2CH7rHELCjgiGuhfD6b1Mz1WTCFFSYNsIuUZm65TzKjWepLFYLvWLeG8YxzA+M8RPvUQPhHn8YKW8MbFvn2yeoQ71cwFQYTFtatUtBLvnY0L7xyEVOn1exU340b9rQ7OVRHO/jGn816wA0NwqOCc4unlQkJnx8dBALCuOom/utWZTxzlKU1p9zd1tYhcSkj0KhFYt2hIpKF9D6OE72vA/MGy8U9QcYQJpJ9hXAirD1NJmcRBaxk0vTDlt7BGRHxkVWQgqa1tKnQugOyviSaj9FDWlIx8p1DMVzPOzT63hFEFp40UrFJqHmc2Jj1hJfvDyUJxAjUOuh3w/L5JEafE6fgIwfvKOTTGRjLdF3yajCBNEo2LsKQqCup2wFvYWGghP8Ra6sLW/ZhyBDouVzhuIC+oyBBJ/+jIHHfDgzZGrVBc0V91vOdLKOpasrbxyHUjnukxuBSb0Q7xjlpJAXM5fi0Zw5/QWvYJn8mqfMyjcUJmqW5H0SMX5IBxBppmiaWQVHt3rLnX/gZhcuxTajRh5Euiyr2CakB3W3q0+qqIlibRUmOzZsvdstHNIZQ6k3u/ZZZDdJ3xv+sX3xM/g+jK1Po2JXrNVZMcFGnESP7xvysQrTp3jx0aCNC2+MSigFeJRTUuJcZ3adKKPtvUL1OvELuLFBbxy+U8plEperjAm8dabD7pzeGPPILmvzI6mypXQQKvmuVFqWQRxsTUvu8DkTEHu2c/NqF/LdKHyrI6IJwY+5PjiBttKVRhIaPhIrduLzvU7pmV09XqyzRCp8jfMTGAtFFiqSTw4cvHRxRQDX3Pot9Qfjw33ZJGeEjiZih6c4yUDC8MQwit9d/NqFrQFsukJflSpV2Dvd6dKlMU5TM0dquCOr47OjSi6yVKPH1pg65L++/4YsFXZ4icN0/IhFNNFf9qt4/XRxXeDS/jSKn8+QQtpFYsFESKmaQ1ulsMgmYoEeFTB99iMOUejX+n4xNjEuXtAv+xbxOGPuMmMAevZOwK1o0npct3THsC0+cAgYx4A0iyQxysmBIXcf5sw91Ih+DunKKgFS/i0rB41VPM99zkJIMbKaofaFETiMv39uUl4rljBLnbyASszdxEk6eIYoWyQw28k8SwukcVPuNloZZYBz2OPZo5cuIHs8rtmLnATYoq0k8TwYrjiZJDqL1e8bQFp6wdcbZ0rHZMU80fJJLn5vHzuOeisKYN4H3KymT+1aWr6iUUEpU3aqXkNOVeZultS3Q0umg5MfMr9Yiw6OdRO0cd//57GD5jB2rfj165Ud0aqawr/mbyHlZUmKugr/wc12JeCZx8KT4FxA0lxTVNq7i5DCb1YdbH+Qryp6QgaNEuuFW+fHALSGDibqvJphVkPhzOv/H+gd16y7RDkJ38TW/s7IuOUpXvfkePLLHL8Oo/Vcjj6BNDRhq2fye8dp9X7Xvwi26rkPUcx/F3AwnyM7FBpmRxVCsF7ewqV1dj6B6ArXvB7WQK0kjHNoWB7V2hM/ZJLgvte9dUYMwU2QxEsNJavqapLvoFNKlsL6f8FJsEdTiWB8z/zJxhWIPYEVw4bhg7ZvLgTYVxEkEJ2AtIav37Q+bYyjVf96AUo4s962wdm8zCCaH/yE8u45yUetK+rPMpUJn0EfSwMJIlevR+pl/8cXziS/PU/q1H+qrpHaOf/B0fZg7vUvkMGonJqj6WL5HBy8BeCoJpRSLpgM7uPcJBN3+rBlCkfVJZiUllPLlaTSEgmTpGWEpjtxWn+RC+ZvzLpi1pFtqzakgHiXki4549QsqkfZDhUfnNxwE+8Us0Fgj0hHtXAa6eFam9c3g3sr8nTJ1tp33skOsgoI2o5ZjzULdVFX5Is8zUXwSi49C76A+JeqKIiHkjGRfVJALG4mDab9D6NWD3pYukwtfIitxoDfMAfzP75XjrsLRPWZQnHMXhtTJQtWQiSDz2MkXIKiiUJbTz/IurqP7skH5zwb1hvJq6dQGqHSBcnGzDnGRSkVxLhAn5APEq4K208pqXdWZn9JZHFZW5+UHJbB70RxK80ey2kYLR712bFKMrYZ3demizLE+VMLKP3RD+TS809b1txnvw0XHcvAGzZc4v4+8vBOtZRFBNbwJQSDhUAV6+FV/J0ZBoNhgEMsV05y8HFNfF67kN/wfsPalVWk9fvPSbR/PvKo0zFIDs18MmEjHw/5Z1cwAsR9Mnia4c8wnnf/H3XvASVWd/eO3TdnGDiC9rdhQ2aJorOyuhkQs7GwKSTTKrpqXJBYW8xoxFgaNiWtjiKlYGExiYkhgME0NyqBRYxQYW0RRuHZRYK9BWLbMzPndc+895zzffV3+/vMKO7z387E8e+/ccsrTn+9j9fjoz6b3Q1Mo+bd6lDCmz/MosdnjdZQaxClLUC3euZ1ACU3mbu/fzwTUw/6b1SnfraaN962KMf6mDnmyXM8E/KeNO5dk20TT7niqvUO6l3ma1e3FIhNG3kbUohDbcskaU/DQhV1VxkqRVmZybDsZxORIEarfITevK3ZSKrlIseTrTlT7xl0DBRKfNqadCYZ+Czg2UlQh1AFbrxxipJVgfmK3BAy9AG5FCFsSZFr38lCHQYyFQedE5IMwJE+GWfcnpgDMLgUf+Mmp+UBhj4eQcqL+D6ntsj46ZWloXTaK0fvo6b8PmCtcv2YnmAW91DPD2EvyxbzE0Y2CzLw744U5IrYbdlqNqvDCAIpjvKdOhH0PqO73LtATu3111mdkCU9zFZiIk/0a6W7xVO7eqxS8p5bL/ModQImE+zhfNCUChtfx49PejOizvD1hJAu3TzxwyNeDFcQxpnObZanSJK65dsgNEpo3b95+1ox02LzffVe6Ozyo//yywEk16L158x5xWME3rsN8ag5eDH32tBqlqRrnj8ko07GNYLdzKkf90lpV1Omk43SmXMpXeGtZKGnbLjj64Culoum3axa8z1y+8ZHXrijOQZ0AceYJ4KSbUMBgMo38ZvunTJu6pUGLdI3hHXDLPVFz++NSOvITqChGKgo42eXB/CwASvsYah8fB5x2uWKXRooRoMImvszlSGS2tN+qQpijVkKJZhU3jMHzDFQatgPk+UdABCWoV9qA8oDJFCJL8xTOiQFQ+kjGftH+Cztvy03F95XXMdzDpmAF0SUusmnTpss/WywbIDx7tnLJ8WaPOTHax7ljn5bj1Ob0/nLILCFkD/tNKxeIK8E3hUnRlCrrQ1H5P0MsZuvY2TFLMC1j9Wb2ZGmgxI/geTm9qcDxns79eWI1Y7uCTo2PeXXSOwOuWKXPzgiqkj3zsDvukuLG5jdSgXR4hBUeOjBo9+i+7uz/Kiq2pN/xkILBM1ds36wYU9M7MUtRS+q0qGIwR7mcgvKlEAXa09LEmz3sbpX1qJ/jispXG5XX+9eny7y8lldb+SAHO8IfrmrwjpZLxnE8p6QnimeKlIuJDnP9YJb4XdlSnmwoeFh5T51+qdxlVja/qaAqs4bdWfjRAM7DIRTJN2Kv8HtcBGzih7OTkhFzQPSxUuLNeKlKa6HOvJG0BsEi1dT6pNVMNX0Yw9h7pFU7o0y5BoBztSsXUiwhrSKwZax7fWplYIL41NyAzf2IS6dAvBt2NwVfvMZjWEvlZuabRS6ebzJ2xb7Pu69fA0YKXdgRsIKqwQsP7ezCwPUbEKjwUdDuqV+suidG9Xdarz2aUcjpsb0VxA5IPFqyi74Ioax8VaWiyrr0lAojlnVeTFz5ZQUKSheieJVFcSynQ9+nnd1qMJjAOVouh5SnCKnG9Se5qyz5vDSOWklUmGdmj5SbijsVVBIU94XKnEjdLrw6W1JjmexP51Ed9zHWOCSYhm+4C58CQZb0MU3pB5xErTgtCfkg2eLtWGN9RaL2H97RQRoEJbY9/fQ1kprsbq9SBZq6oC8Obe2ifudZ30xPlWAjRvBkxHEPU51Wt+mOs2D/jcW+ltTUNsGTUUo3qldUTz5gIIC/dYrwNjgp9Z4Y160Epd+Y4Y5pqaX/Zd1LCiHhA2iWvuVo8rEUjFCzHlwFPQ21E4Nyq6j/n6YgDORjYwXI9br9hDfYwdxW81Sxs8TQG+nCD29TyyXMXdtzqRcT1vxgbb8/Jmpfa28Xe3xkoeSlm+Z3NwaMaO4gd6jn+EJ2xnta+I9cZ+Gjb2wLhmssjxKViuXutVSvlBmV/FylYF3z+e8qg6Es8TTXSn/2hz3iTVbEK0899BHfvNBXX6eFlqgC+1tYgcJkDHRrpvAe6paWAJO0YasCb01Q4WDa74J9QC+MQ9Fn9klqoPMLzxS7PFmo0yynSygwLg88Q1iHJa4+NNrpCO7EAVHSPWfuFk+r0uxcWva6ebJUuS5Mm9mkmyMHYd6uuOLXOjsGMvh5LPSxDuehzuYP26jo0qG9m55B/ythyvp6Gh6M0iDKKBrp0dJ5YgmXAxx0w0sU1xYUtcnUDNTbIDa2jMOw1yklY+ibp1z9pSBncNa/ruj+w8a1WwXoYk9+2fJNjm+064ffd31MH3L27v2ZEVncsWBcFQzMOpb/3rTbAq4cCQATGgMPxJabmAzrcdypiROFhVLP17dspR76rncBmTMDwKcqwDdUiRj3PbBv3wZHETX6W6jUNiD+PQ48Sm2QaQvBOQtexIKsxr1zXPUaWZTV3W1qS4/6oCqq1vKKRZolfXIhXo4g37vC5XOGLNlq4Btqu3jxGj5esgyHw/5oGaHBGM6jmu5IfSZeaA6rQELYyd+dU7bMaLswk8zYkMv0DlC9bRipFN3iWgukzTYAnHQD8OhxawZs1RukbaF2zGk0I9orJ5NVHJnczXOUO5ujyNdKipdXKKqGNetx5Uxgb5/BVNWre9MtzcQ92Ksm/rAsSeuM2Iz4YtvYTxRlOM8MUcgp1YVGS51LdGqEyuxwKWlhZvK33abEWhP43K00y124b5XUeZdr4WuClRbpYOw9WyiWCfZQC3vlFOE/uj4WlbguPG6nVykmAX2yj4T4m56Fk2P7nNyJbtpGEEdghFwCkfuQhHTSjnVfREJMhLd6uydIjmvqvn1iTObYcKH9z8Wi3CvU0UHzICzttKLtrzgkQfjiCFrVama2TFHJvGW9daQDQ82btB9DS6vLbd4iVEjlu9ZvMJcrynI67iS5sNYNfRokgHhtgAYJCeA1WXAKO4AAAYrjeEgMp8XiQaHqx7tmBlhQf4+EDQ9ziHdwpF1YtnCXXOK561RqfQmv/JXj6QHshQQV5Yu2BMa6nEpfc37+GQWH5MUVOhYJ9cy5d+bVDwQj3PBilihyiV9StTmxiRrGcdpMWbMuK6ZFX4qrDrKzxwDVAFQSMuoyH4FG8Xq/VASibOXQbLsJai/awLVg74KbrIF3phyrAby0Kfp1BsMaPui3Al6pATgioE2UQypJC+jtCdicKyCoTrupegpUvxQkU0Rfh0UACkoNeKXiC/p/sSQMIUUf1Mye/il8MfPNgd4Rq2FEM839Uvp6emWoACOqqCcAJMTVIcersIK9gKS+m06VrlhKpBALKdswzn53l3SKW4BXGSr8/lVF6Z91ZcDldECBmYegVKgEdhw68+JF1RGFHHwUjLZgjRpcERkpMDZmcXk3OQhccCQHTZsfJHOd6dlbAT/QszzHwgyKCseyufq8q5wgoaiFnZJkHcL8SzC2/knNCdhISeHBUzXNCZao7nkKnWf7ZW9x6D4BShh2LsNkYiyRqcWCGVALJi0qonkZPPzGhSvVWlZpx168uOenVfJUTnWR0OpBU7Up2pOX7Kp4yk2L7woGLRRMqa9Pl/lWi+n7t8r8wE4g0vWEh30ryrJM9lRMC2dFWtlt7P3FyvI25jOWU0E3/bB5AyyodWC2EcCPnZVvpEuLBtbGgIe+DbucUJnXB0EDuisC+kUU0S8gKd7uWbXqj0qm0lqMQfmjhn5GvjVHalGNIJ01vOJQqsLuhM7aIflZnWZJPlhecDWyonI1WTv6p0rgTceCZIvDlSlBhR/zbddgp/D/yawklOLf1TuoupbovkFr6CFb5fG09IyzTZtVJnoiFzNSMq0k6dqJtXmxzEc298Ev0aDIIQy1V4NAbFudAzsNv4Ct8nL/GkUEXrQcvrYalRug0ij5W0GTpKqOASpnFKQoYr60AJVECoy6PuVxqGeBDnbOPvecKnhAbXAT2e8e3r1cP1F2xpSTpG8h2s5HTVC6N4YfwYj27oHC9kjUXzFLKD7DZ188Wxc/01PMYasEdQ7bcrzsc2A5F1ZpZwkqxLNV06KEJNRztHYCy9m+SAqx3GKHXTDV55m80IT9TSvxPUy8zsXV6/TlA2c1mHf+k9RPuxKWJEHG2WuvqDdryw0mCxR7xYN40NoQ2g60wxKQPwZipDYUYOsolE8+08McYVBwQBtLKEye41nCy5ZxUzAh9KBS9suJCs3L9PRdIeP0S9x1RhJEDmO7irUkLkmqdSzPwyo2eaX7Ce2ZD+V17lKNC6qS/6ZPAh/d8sleMGNJ/aYFvXLj4PXPQAOyaDviIwmeYgHlR9PFw70OgWVMKrfuXWR/0SjruoVguvB8ZFWaZCXZDVrRHm03EuLw3Hq1ki1nUakS2q5xMVZSHAmjTYqScTt5zzMpmZ/T2hSVXDo9l3pOuVS2NSrIVn1mlYE5O+Cwi98PO661f8/ejv5lBzYSgi2toQjfC9kbn+ci4TE5nIXPZ2V9QEnh5eYDZC6q7pkEEL6uhJrKFFE+9Fm02rqMZmeHGTWsyiChz9oMqeHmJSDFyz6OMqqCWfO2QKV/6yA3vJJvB/2iQDhVsk1fnr5JFF5G/Y6QwpPP26GQ1nn7zTEizQrSlxBxelfJREo9+eeYpjcJzGK/Y1+VMB4AxGVyjsJb6Lexpyd6YsE/vr2e/WO+0jL10xZDCu0eu2mt0/qn1lLCQIUQMW1ACzORAl1O/98nBlrsmClqPzaxFAn1pliC5ZcJoebcr89hIknRcblNWMIwONy3NCooDxrlMflwsLIT3mazbM9mMILZSnmUGWwTv0u6FUQ3qoNz3Rq9EilPHdLTheAuP/We92IgmLnWcWfQZfYIxrZv2iSDij5Ykdj93+TFxzn58QclPppydDGscd19+W+1t18nKEDwTxbu6rhxiQitTQDboQysYssBHIWmwrJlv60CzXiDOvnnadc4UqKb7rPmwLKrAJlQ5juATH8XBcWJgv/7twkKAwzHf6KP3Foe8PqSLk9hDTim3nY7z28SQm7k5q0dpEI0lPKmtziOc2ij+tGso0AcHtu+uITw/FYPwyegXJVkfCM1yKPKz+byqUGt6nd/HkHMulmMoiqZp68GV+kcygpMZw1savDTAI5SAo1+cG4DeNEeqba5e2F4T4asZ4cW6MynJecRxjpPISotidlYnhVELvw71T7ZZnUlR7VQKXVp6r/2zUaxxzw7S9ZU6T4P+aP6XV6dbPEokecywd+5wUhV+FSwKnRPHEu1eXiHO9WPU4X6+v1PNmtDbn2q/T5qaigF32SvfqNRglLXU2gf06GycDw05Znas0T4Dj0BHRLZ5Yd7+6k+0Kz+5m+XYIW+4ouFYBbsra2aMV84RIbz6cvL3XHITR0dP9L+Lx3xf14w8duLL5MSnJE8kwZuA90q9XSep4yJ230aiYEIiL/Zr/PJhHhnFLjUeNDok5RL6ZgZAFyqHMPhn5wqUM5nQJrjp3aUACssg46m5XAujiwUrkzLIfycu7C3y69fXUW6+vHsCVWyEnU5XUKa4bzDvQRI17O7v2RJs2MU470QxfCOf3nmOaodE6/gSr/x8W/iGdd0HiyYlT6tBd4a2KV+KfggbUqFtoEDFCESsLCgCyxazBqgrKEUrDFE5WnI9R/gyFK3SRiyWiogyFYBru2KvNY/BVeWDDC48by0wj2wXDnWVaX0xPxqZQmHt55aQareGrVq2l4AE0LPpM0GDDCSZ9Eh1LM0M1W/ZB2MTARCmpqzEs7RnOeLhbT4XBVX7HYKIb3h4Gnp3oCjGFmeCS7fcrL7qd3qLa3EPwcW1qQEFXbwqVYCNeEjnW6HR5eDb2Y9mZRsKzFvI+wokm5a3kW5fstbJENLt1vNAvHSHjUyJyuMW5jndAw2VoIVMt0S00k/OjYePqINuDdmt/ahgIOlBnBDGOz26pzEufV6GIumD64R/E9b9YBmbMEsoKw2RfVWubziBaH7PsplrL/y9JTXZyugRjFKxftQu4H6N1DNHnVZQLkDpncET4/z/1YzSXXOnJkVhaBxH1rrBo1QQk8+gOvQnXXKPGK3VxWvnnScz7Hn+DZym+8TSPgRi7beYHV6VmvQy1lQ/rgEHaQDylfrRVGvZwCMEN2+s+yVmZscQSWCVH6f8jECngp8jl43uQ2aYJJf6+AV6RVQCbMnCgsXdWzD1fYMeNHe34cjPalddWHmrVlIJK0kf9dfVstFUnIPrSz11BS5mi5w+c826iUmcrtHO5OkbGRucp6nNl83WYRtNGJ0OKMyPPUDu4rqlEQnci1f1TLHLMQMpWqYPaQtlHvus+uJZZPtoFmB9RQLe18cJjB9vQOxoDoR9HbDd6UgO3WozQrCRzarU5vqMOH94cVvh30vWGe6b+cGiZZGAPzpu+xLA8rXTv1sfCvwFsa9c5ODYfOpRGDCB9TbSsF1rYRAbI/h+/AkWdvCtmhmWjj2dMYItLp2stxh3qslWJFVUINZoGcXgVFEKRPKPcztghrpDtdYaRbMd//cJjR60934usSr5akrKl/jrN20fTHPqGkIdFV9Buv5Rp1IvPDS+XKipCv8wNArvpoBoPUGquIaq+f2621qehGsRqqB6fbcohEGacImSmkvWp9F71L+8VfuUOkF0dtjEaiMWkE3/AyHMuQM9Hi3RT9fTQgFlSd7wLSL4ZfaiZCvrGcgBJDu/FhqiFcHJij7lR8PTcvWBn4kSKyJ4zj5KzWZKfbuXlBOaQbYAZnHqT+S+ipLnS6y4GeAtZShdlvY/hW1QQA3qZozitECXue2rjotlBH2k30/x80KPl63d2oT2HZHYGM8Fsm+1xp4NmvYAXa+8YDALB/NLmb5qnggZsayFPswI0wBXp3X6wiMEisFZUsnMfbML9W3fxNR94r5WEh3bgnA+8/oJh7XUayXTEzmYZJEE8kNJZNb8VEpcS9VvFFDnL0VnVkoDoToGCb2p6nXyOyhCCEVH5WTdRBfVE6siWwVpbZ7RTJiR20DVAJnHc2emsHuKdYZomnUw0pZx/sdIjLaZveuUHpWhj1nTkt1S4+1+zPZG7T+Az6DYkT1Op6bAynCj4ILhBpd9cDo09Q9aEIKMv6sD4IxlQj1kCeawqxO6rGqhgzyht7/fAwTkD4Pr21BL5jxWB3bCx/RCe8GMM90kMLQtX0sYMtBLxuL7Yq0f1+5UX6ZVj1y4uwI2SKcZ1+Xsm8KSs9+FGV2QWpIH1mORBbyG1cL7qNzW+3HmtKXCqcW6yofzXYfTTVVErHlgJVEqiYK61leWUPuyEimNYd9aDny69MuH4+LxONRvMNDrXAxJbmSOlpQDqdEJLuUvaop6mSPkwdRZ1eIcWqyL1dMD5PDsAvB6ujmnqnACc+p0J3CAWKyAs+LDWyGAAxbTO1xDokzeV9+YRHb00QdpCAhofRTMxX7Tv+KpjO4f79Wbar0sjTZcNFl907sQW73iSnwlWpYZLSrfyoCgdFy6Gld+R9S0aUDNw8V3XXaaTJXpoZt3+TIEV246uGHZdTyKr5As28LZraDIAho6R185YmfXdXqLut3+vVgT6BID3qW2p+TaRa3kaAXovJWCjpfEwSkGO3pF8lTqTIVdQSgzty1j0fe1PRpp/9OMP4la9dJ7AaOhd/RsfW/hYjLzSYDxvKv/aBZUQrDnjuon5x9URYcCBF7N5WWIxyIY9Z7IumcYJhD3niIKTCZr1XFAvXVu8KfVj3hC7az2FNf0EJ3Mx8mS1/PCquVKDHuck2Gp9XDD7h82v7Al+rvZrd/VY7gJi4BBb8pyY2YfrNcoRX5KuJMi+ymignvJJ6G9ZR5GxQfuuHHQNZMG9T0Qk/icRDCaXsH7rgSDB16f+wBm8aGs6i4UbPD/GAvjO7xrr75JaW78cX7F6kfsYdSspukfseUmHk8BBk1u3/Kcig1i/7O1W4IdbpS0C5atsyRaHpTaWbHUFvhqAj363uB9OX5Cq/ZgbrPf5WrGhHApbiy95UDA9VZ0w7rms3/OzyYmdjHfcPXBxBZGtJyESstzPZENVLJBUr1HEhQzFAZZ8ACHQVLEhoSaUnsjbIS7Ev6swnwbOgXp0GeE26Hcnh2ac8A85vp6PIDZ1d85SelsAgng0UNmO5HqTIY0DKM4sPwliGU187/kIKxLwPIp7Ln9/pYl4DW1QQYU9nXwZqgS76WrhErQ9+zHHYDFLnqsHSjcKFXiihLCziiRYmoi7RcW9dMiBQ3nkNZIdvG8Cz7VKfALKjvdjfEn+xHxWA21jJbvHcJy2UVBK1nxzGZV3X8rQy6fhXtMfR4WyWPcJh+lZSUZhu/QZbx+2Tl1sBQjyX5q9zc4srKQSKDdxgr/PUaR3YpHeM1GZOuqXrGHjj65OeU+zXm91bx2FmOLJGawlcI1dJNOabdXQpUDaEaemgfoRpGK8tcFZCAbxjp94pnWg5wXiH9SbJ0MZ2VP57oPelntfI3lSZepdVLqsbdKgq2pmWNOzOSNdS/5yW8Sq2kg4bqlkChhPEZMATGQqO7CcCzGiDQlXwDHCmIIkPXD+bNlEIdSii3T8c9BIUuUfieqGcdiU7uoR2ayqr2z0kcmRJOhWX7Vj6YZWIw2vi3jhec8BFvbwWjbRbmu0rPuAXKT5SvS0jqr9qKrlQwbOZvOEQBNg0AyTIWMsIA6tUAoRMGFXoc/Gz0vu6XFYVq2TagEjRGrPfxXdJ5mgorrQVKE9toVpLl9II8okKnFjyl8DMduhBgc8dBoAb1aV7QA1rBs0CtBB2hmLxL0U1yc564PE1Q4ZJs443qRbG0WYOa6z7oLy1zzZnKkVi7wSaJxqXs6S9euUlcHuKhpRZowRnB5yCFiiZsXgOuVKV7R2gBYqBvcP5KM1VOQcjeuJzA9B+W3esT48pOmTRvbrrPZQCNcmByq46TXvGygqtpiMaIms69GDZgsgBVgmCvuX5RkMJQd90gC7qWb3plZlZw+lFsG5MdlvRU4RRVi1TKfm3cKj2/FYXGiMq6r8lr89mrLABUThTWOu8dmH1Zmn+ufvC54C7hZG9RwWD1OUZkya4e5pBAs2XnVAaBmcotkP3HrEyu2ZQ+iPDNzQTs2+hrW1jbQWeHhQvwbtg+cvxO85q1ssgi+dv1hXVis5oO6z1VTz4muM0W9++lXcBlk60+S/Rny8fdHAMRbWhmod1ZZA2bhq8mQRzT7iDWaVvP0SdJytj8I4KyWd3j8uU1cvPdT5ye3BBWjqLyXu1SBY0aZXcwZdZZGdcoILMyZSrCpTzf71Zs6YYIH/QHgiyPGsA8yD4OqhQV7qHevT/UDTQlWEuznjryMlTBLqeOUy3tKjNSGJv2R+4oNsvxbHb/IubBawoqETY8D7J0I6c/Ev/yKH6R9PMDZXj46+k14r2aNcXZTd5C5XimnlB3la0ocPfyQg31RaU2/SD35K4vDeSatxIqVya0cANJdqhhuWVqOR2ev4AYAtYX3DVJl9p4gMyDgOoYqs+UOnTiqxkFDCp5Kvt3cJ3s7t/flAlSwKr5SJ4pUGd54qcuZVN9/jvaZ6RZOYnlV6mgoecfVJvqsGdWdxWrrNCPW0JqJs8tPL3+RaXluZ//tLhuNTdErwmEvZ9ALlK0PKSnUEdwLs6noF5sB05ZDqVafi+o8ueNc7tG75am4fpCq8TH136/sVGh5Xue01LwIo0DagIUqbTQ5aIBmrlmI9XYP/WJj7L+PZ4W6M1xgKeFKgZA1NbivXCPP4MmvqC/vYCwG1F4dKVnz7YH6zAAwwhsXE5ZEt4j7nX3XRVQ3AGYZJngyijrald4uD6Sn2oEzM80av+nDvMiWQylf+XWLCuIMELK5bN/OyoIOITYlusPVNVl7fyvkPaoJaBFKyBFWNJsNH9w6OyL2BWzq6RsUrmp1uK7eJjhISWO27Acl1raBqAQhCG0hOCx40F3awPXKGRgai17Aa0v5KrV0nwxM4x1yLEYxFb97hDpPA3nT4lptoieGQs4T6FvPgqg4ZJgUWcxDkQ1n4xcu/rgEVc54uG+p/TX8t78qJPC92+Kck9tUjEiXiXMlokkT5cqPDhc2P2TGbtX5oNo+qrz/2cn2zUDqZvaNNsoWSCcKWq/oBiO3kbafLmyd7sj9UM9ma8aKVnOGM7c6oXUa+MaoBl4ooyMZ6QG3WdCfpuyACMs6quKyaDzhp86+IzwbXtXBNvK7yMyIdgDIW76hUReoAcT2iL2rZmHWOvmG6bb3WSpUOSpUaz3xwPJbUKQXltPSsldbTH/nazSIs48Vc/SDTCcLh+9nppdZYw4KM8l7hEeFCVMiptgZKccM92GHd8G3KDtBRBJfjmbwQu3dAGfVc0X0RlCDUp0HsgLqqvExnttVZYJI2Eq97irUnzebLeY/EvaIandClPbSyR7lKwflhfZFBFW+PGUKUr3JjzfzNAwVy1kp8TZ43V0TtgriwX/8mEBxE8RJGACe3/x4oygrGl1wT6Tw5iWPkG9Spujks/HrAkpoa3Vds0h8z4a8shCGUZdMWPYBftiuFtACqVg3S2B7dJBqRqAMK6VCv2Ri2i/9MRKd4WKWx7m6qxRYe8aPK3pJPG9k/gIpcWYzWJfdH/2ltwo+WW/F1NY5uoESgkK3X3hzNscGhGQ2VKBUKebqhqVPhBb8Xyx7IFhZ1MjMkVcfr4tqlTvEfPmQSZXGKRtG2Afphl6m2nHF31aE8SBzfweKBhDExrCh6BXzCx6peUIreggd+q/J7PIZ6xa9QjLiyK0ybT7gwcLnNvrEQc9S6kmmlJuZanzvgLWy3hYL4nd/RohZYjyTH/m1bQbCqjbfdrJghtMdWWKLh0NHHx6LKUiygmReZ1Xe4oJzHTPTCqh41U8fIdyGyWL9Ys6EJdxUqdWtIdJnWbm8nfFB571X19Zr5zwXLBdR9Ql0nSrpYu6RltAD28Bd0EJg1jFenYfnbKbwVOijcQK/wScLIc0QF3uh8O8qRFrq6WRlyYLrajlraopc6QFUc9d61Jv1W9ZDQJiQI/QzbltL39BMRsexQ82iLVtmnsId5OfcZIIRILn8QuLSrpEb5VmpEXJa7RwvbvupRTNFlYVVOedUTZ7k+5aUoiix3PLFbOJuEtAtZiY6gqHI+Wiz/yb7zMxhByCxAQqIqtneMs51VWifve0qxVQHS9D2xJTT8+3D+CkRLL/wsSA+wnH+kmTMj9b3tH0FZIzpV2uVCpiQgb/7LCwLTyEgHohOSMuVeYIJsbPVcjqXLNwoGtZ9Ehh4M549g3l45u0QgU1J0PpnrGk8HPKF2MGuMGjkIOIlN6HgioRNreouJbqRjNFO8GWYqGs150n4anVU89rv5goYAlKKMK9tZp6osaxjifUp9fk1mYVezHqtGGBhRfAUM4Q4LjechABDuthftGElcLwvsyddtkm8eT8b05TFYz6ne6EHaUe/815xQqci0dDHYX7bmim+sv8GG2PucLl0KrDrruwx8ndwftzqMgaz9FOypXF42QqJNzynKYrvTi9pf22buIKodBo5yxbBp1vtHFAYd+3JCzkLHbmpZoHJoMOArk26I3inKIw+/5MzRT59U0sx9auEzu3JXehI7OCTWcuX4fBJ5ZyQWKJit+GvKczBWpBAxcv1ULvGXUPD7NRqY5tEudD+gZozWPAtZWmPYcOoG3itSTlWHo6D32B6YUtmH4CCkPLzn089OXuota/Jd61xtVBovLrU+7oVUvgbB6JkEguJVwHkfAzvMuPuVWK/mbSgMxzhdauDLRai+cBxBuHfdeneGlV8uaNwW2msqduKWyUa3nmLatB/6wAVQpDDJC+pGVA+j4M3/vgHqi9Agp0RrfqCnLC1Y6yukIObXfB04mmyhVUvX2uVqo4f2PfnLcEUNDeyoJqgiYQo2lpokfmzfuefJVSe6vyqegrehuTMr1vTGHBCEcYE3rm7ck2e9XJB5v2t1lWqIsXAsrzjEQCvPssy/2Ja14+Rxs+u9XTw+7Xiv+wIH6UhJAOo1QZRUdxLa5KFeG3VvWWMbL7/0zapMbdHZ65QZDcTSsR2b3Qkgw9JTklbzrtFo1TEM2iKZLWKso5yj6kr41hrzgEqSDIgLLD+nBvj/WhGdYpXVoVtlfHEVCVLH+bypzhQP+fdxCdjVB6E3W/HsB2Ex9rmngkJhF4CA5vQ2zvMDiita/Mhqf5zlSXm631fhG0Zin3d2iQaegjjluOf2UlR+zWM4FcCTuFDdM3yQ13pudVFOaDPtthkBU44IcOdfQReLcacMDMIHCumnYnuazKIotpTlWISMDEMzd1ap+XUqbAeq8Wxnw4V9cmzUbemrfiXbl2kysFhrrH9Jpp19xf9O2h20a9Un26sQDWt74VNBFIEDT+vo8HPsruI2CyGdahcogGb599sModW+4OWFyCMvB4pqISdS7/lQKx6U1toVJ8KnaPUNjRrohx/kRVoveoAkMlR3mBLFAz8ydSfH9tfq7KpDLsx0ingZJc7HCVCz6hm3YImZD7Fqmw51mAai/qtxURjnTf4zAaVojYy8h8panvs5x/a6kYNc8WaxE2sye9bTHsnJLbgzfqMpLSDme5K9PKhvUinFXK9bRx7ievtAavppbW+t8eaXB8M0TuBF5w2153kVcgyCBUFkC+Nyat6tDbXIc0+CPhi1oAhRI7fgLC6DgAF6lFiAlqFZQBIkocksaT4O0Fz+H+k+/tilEyZq56+AQZiS1zSKfsfGOpGpklb7tWdJV0DS1wuY/kKK4NpOrADef+KAmMtuVtEuIwr+lI0oEaUtt/dyu9gxoCYYhPVYsFYvHfy+BqpDdGszdSW2bP6aQaQ4FUbg///T4QD6Gk0liMTZtZQbqww/lVWaWBGhu0YedBYCYEK7tPEiicK4PfNQGVgPKddBB0M+/+7pe0amHHTnWVmSdSgR070t5+havJBdZ12p3nShmds9/W9IR0SNqtxtc5HlPMt4ZeW8fyP075u8xY76pjP9aGBTVHrjnB2exxzcWyA6zfU1txFiPG/hEZphiMabPXFKeoZvnJSqBn2LstebUfchcqdmOyFxvUfOnO+VnCYNIPUddFOaPehChjRKCXQKiwxX2V54l/orFBtseMsl1mUr7ZIPbXrApJ86Bb4Tqik+RI6n30wdb9wKSL5ue0u+vnSn8iSvJLvDC+r31MYF+Yt76jI8gFTHqr/aRg7JOeB64+2CvXch6BJYARiH0eAf2ooWFryKGmbz3pS+puiPchxE/XeIrKtJDzGKw5KoCydJeOpHERbUKh/zjXvjiaaNT5cEbjVenc2eorythcQyZ4e+nsLfIz2h6lCPc8nzSlqEbXdpNaSTqmpdQQpu+5RoHnaXMY7QJSUnjwCOJFmahcVr6AB2rcJ6ZqYQJrIToX/fdeH+3S3XVgTlAtYj6tMzcy6K6kyqIFAFclkCdbDUDrGboKj3Q6q6iXk/qhbHiaTYMaRwIkV5bKKROyElCx6ktRi6Gse0CDosYRbLHiu+OcAjGs7Pyik+WSjLjSzpD8exx3W0gFJsFXv6jm1DKLbmmUHlbT+YB9VN1FrIKc4uxe7+TvKLGfpSVindEHviVT8cbvNGPaHBFr9eKxEfFqtfw19M3BfE7wxP66YFAn9HxBN87My+WRf2S1msLVFLpMM76d/s0Xi1ImHJkkTjEeJS1sE2vSYu9nVWgyXGgeskxauDw+ZEkq9DifQyoCa6AiFQyIEGyISvhZkvJvHbIwEAUhjsm0lPWMAbD9FMI2UYlQD1Krel+XRoS66BDV0Ix1HYoDEOSkHMzZGtdaGCk5RcNul4PJn9Z0U7SUEJsylfQqSjKinmnGuZDGTMTKx1AQj8P4QwNQ5UjB70IIIXDyPh78sS+AZw+7ue4GjQUSySCAFaW9n1wNinZnyFAhE4KM1ihw7ATNDbOoK9ZdyV1wx9fpHamXtonmsBkONbUNuCO2BNbTu4qGD/Hm9sqFNIhzT5n/qa++btgK9RlGlaZjd87a18H2JZT+PajLom23XG0RkvsSEGUbjflEdl2/1vWeKbA2FdMKz7twoaJcu44iGA9dkt/XFh723pgFWpCDOXw9wIyoTtTQp1XuH/vTkMwsVXwmM2ppt8ADbOpt0kF7OpIada5AoCub0ThImFEGWkYylP6nt2lALesweO6jIJCiuf4pCyjdAd9PFqrd20D1xr7VlXug8MoGeLVK8EaWg1QNAYU9/kqAqgD0J/PpAdVcQ+AlnkyXVsQu/Jhyb+IK09l2kkd6Ljs/o/T2VKc2IiMWmw+FUd8p9JCYJjNu9Ey3pqhSn5WP7Qxcr97ybPEFRhBECECMfQ+RADH2NbOS4OkeNUygKXOI/ANSsp1N7oLfZ5nIlPNqvV5Sjtl924RAz1IGMtwd2vuJPVQgJjPbcn5SqZEPVrliGgJWWI7Yh6KLN+xQrWQQZKQMAm6QzIPkp6IjRRdyGATuOMCJmMC6iDwYyxue8UM4Vb0jqOQ9dLaroT05u8iwA/w3zbJ3/6K2AxfVjfKTtm88Q0rcaFezO1KU/0D1SZg2UTRWE4M6QgH9LUb7oUShmDriMGrifibJ0NcbPPsw76/ivdoaPZMzuLJtkeetEBT7L+0zErZmDCtscmSNjM7bQG2RrzL82z2zm4tnVqy7SHa2kWSEKVezB7JKtKR2x1oUeq2zUquXWmCpu8PCUpiU93CWJin3nAIPC7G5RlrVIKTfXU22zlmMSnT9jizaFpB8B5UEnxKV2AfTMg6j7EClsGUItVuxBnYQCG7VM9G6zl1scjxLd1A7rulDP98v+NQdpKduCSv81e4kGjXtxfuNqAP12w0Y0HgT3LnQ5BLEO7bbLHlWK9ZjRJog8+vZB29T0zD2Ja1ULcJ0oxaSlOF+XliOfIk7mE1Sk+TgYyqfYLx7P9XWYUKrZqpZGT9Xq1ZWXdkag6zPkl5w7a14hUI+6YOzdH2YsD6wOVIEjPJysIAGwXIs2+v5yUaCyeQ+/b9vY8rcnUorBbW2wh8nTpLlnJP5wm0DBHOgdPtN0Bbngu8GGhFQ3z7AkxlKNodunJeQtoUxh5HyybHeW66UpgojiLtxl5m9mBFGuisRLnOlRSC49IkTuQcZAoVjdg/cmo/CKogCo4127oECBQmb4X5KVHf/5ksJ2h07+6fa3gbPDF0CSQg6zf/z3h/s+BN0Bzj0RREGIAVBZoiHlUBaZRu1ijUb8cZo0KsWbKUWqvqWeobAiRtjyhgbmgn4ebn7MysrFjp3JJbJzVnOGl39RiQflLMPvq6gY/ze4lurpLfJJeQnWWkGaZVFdOhLWsH4BD9GnraD1p041fztIyiVOH3RwWfIOHftT3/gbJW+/Am7nSdjRNunPt1qKkZNm87ZjIdpy7TlR6lefZq5PjZBLYrIO7Q7Q+2zFBqjba5JSuMbFjSRXVWzlfoHLefXRTY18wEhXiaamBoFSq1fRKFRU2vcKZSoWO7mV923I+7Ylktjghu6Na/LjflvAkpSxvIvXyZR6aoBNib8g5mrMoB+UQm9fSaAwM0shd0PjZzRCEGQVpAOoX8XzYQY7bbS4MOs4KjFW5L/TlyxGH2tRihtOi+foyOxFMzkReBdq/ukFKic9SCdqoFq2BMFsgMRdxEVB3+3D7C/P+HRwtju7xLviKvPbwpgsUy2e51ti6i+yXYMOfaQc4JBjHriJxpQ5V6vkjEBZf6hiluyYgZ178cfgUii+X1TYS1DNuEJWBCUgwgH7ccHMDhhOwfo2CSJxoBweJQ9DhrDp+8JCaG7FagxvBxIFvG2uLy0VCr0mcYgLuwdHJdY5t4ZnAklZdd6PlxpSqmiWk6F2WcDwH0jv/Zb65hMnzqXz/QVsiLgtG/MehuW67P9U20AlpKi+0iDHhoW9Z5ren6gPU2bQHK/CqbOHrZuGr3N8ns/y3MY5dzuohWNSXe5tz0rRcdc19AQXL++MKwuLJerzZyehXJg7Pyq1UxmLB1/tPvTX5JnI9p3CwiLBPD5xNI9UEWqSmkjIbqZZGSrhmnjWteWevNQBdPRxtaUqdhnlrWSor9soSqhEnOyhVOzisqw+QRaPc6r/XdqVGzvJA7BXuI2/u7iwxn2RMDGByv7dfBiP4/wHqg+0cBP5TAv6VQvozfReODhBEGAL8pu2XPdfa9cqyULDfTXzneZqJyKU/jXUw0Yci2CQIP8eMHehgyZ6Gr4wTBZK7KFG2Rn1zh7yJGlXyXO+7EWGYUeU2g0MpJ/pXaGk9KgDrNOhxWmBQaSV+13u2ux+/bMmWzTDTH3ef6i0D1/d1lvsXi9rcwCkGNdVGFhjJ5qpNROWlAJEtQTHuTKlf0bu2VoVoGlqCXhZBQCr+48wUeQNd8ITcgzN9AgY9LdR13klrREmzvhF2hFf5QUjp09+2LhDJrKNpOe2nHGU7KEU6ItP+SWU1vywv7wBHVeMLDnuX0hOuVuXsDvJGITB3m8iUqqLAM19km6w2hhxhjqkdcS7CeKGObQ9L42qo5ZlLW670G3RhIUMGx2Hf/Lp2IU3MyICdREO1eaDvsdQSR6+gJtBqhoEYYdwkECJkFJSQMFLYG07dBXS6npww8kAJKuTtkoQS85tM8T46Swz2xwpbgqI2oNe4gdQ33qcXcut7QaK7yJWcG+6aOceY802ti/TlstYSGtrXWaPunHRRSOex/2OOhECEnbJzmGijxjvfwgM0YK3rWzlmqJN9QSbybmbllvVUS5W2t6zy/vUQ5bxiTitGYUfpthfxGeEv1yl6VsIjNdj5Dpa4BJ0qWM9SploAuWrRnAGThhAaxwqobrgKoQ8iIDRrD9x3jjJfJNfeddIvBeZr1BEWBJWc8bnl4aMKkF3pptJINSKik+IfF8neVPA09QiOfOXevfJX/v4NEZoVBM9p3bwW4x/uARAmZMn7bphgQ45ON7onZCHxW2b1VXqNy71nmJYP04NLWRpzS8RRTX91TSW4h3jVHBT/aClpA5BebDdQYU+aF6CB5Y2rDE/FKZ1D/Ntevz66XcbCjcrRBbI/afDZWBWd7bPFl5oprenuSwdjvo/9CyzWYva6IqpcVDYRwVuHddTfj6YpK/h0BeEEhGjX1yCu7Ccnugdu3hHNu31FSgTFasOpKeparjVEY4VbRwb4saw+Q7JLFskmuA6JLitXilwiD0osUNQsksYwfqIxwRCi1lhbSCh3AVosIqpUIMnTLFAvtkMmgQmZ2gTlBNuZpeaNiU15ZCsAXyyTXnnn69IQNyQP/yEnjVmkA6msd8Y8qUr9j3C6uY6yeChzzyWvtdDx7lVMGyqwLJCYDbSuCaP5zZ0nnUIV8VY+sdQbamfjGfpcvVehkPTH8QUiB/Mexc2wquTFCdbtwHDm37HfVIDlouRcIZNCStMzbvKmlbudQilbGks/aYasShTeFOCrK6TJtO2XKax+1qx/LCyLLlUos2O7j5G4gV4w7+IuJUmDFbtVVfWLg2I6VFmBXW87OnBFa8e7x8MuttFdT2KiNAUC7zPQUp/xF6Jv9lbl7MLMYsMmN61n3zIL0wnGGb/jkzFmBhzCl86UC1iLfR6vAaf/npkzxZWZrnvRP1k3y8N8th+X98abSo/DqJu00UHpkRG2GzTgLTsf0mkig7vlNLKX6TfI7kf1s8airFPVeSI5KqeINrVJJ61lUFJJOseHtim6o3KaGLzutYQELUR+RuKEpZ4XKG3fOuUDZrhoTLsp1DFstwmcExICX2dwkfu4hY5vq93CQBtpyhur9uA2IPeO+aIM0j0wMuORoRj1NkAIu2aHQN71aqqnWBa4Qq7VMBuRaLA9ZV/eejOAYsWsyfAtusASAbn4HdsqP/n40H0K8m2Owr4Ca9/duMkWf1+e8Sqqn7D4p66/2qR1SxAlsZUSE/g/2cdPkyCg6J/ETePJhaQc3afnmMos41k5FCWu3S3H8pPs/7ZT2iVJQegvLg9cvKqwGs0+qlGRvu0vQ06Ze1mBSkeo1N1MOPuQ+ynPUsnUEDoJOwe3oLeFTTH8HPqBOpAtMTIad60Ft7faiH30xyak5nHcSHlNl9ClEI7de1QZ2UqlFU+nXKytu6+WlxnMim02H6r5peSKShvoUIxPSboFzNWaldKxlCWb6KOLvaOl3OJ6xII5Nb9ju5fFxLdJuyReew7gPb5MvwFJ2oXFledfrgfe08pctCh0ZUBviXZ1EHZcghOabuR61jRAnqHcXIar1sPFmvBw2WSRn6tDOePkbIDv0SxtuvNAunwjemtQl7MJR9N+YaGsFNzu2p0/SUsC2y9/M4SUewG11hYzq5QwLhkYtZS9hjRkCxpzLsCfeL/Kc7HtSaEcxKZP4/+INHFB+gq3ECVxWlosHY+3dJwy3FkSiGBsvV9N3AgWpj+js44ND6VVXknJgkSkHDDpPm55/lPv9x5exyrRAl0S95yl3pkGxYDZwDMRvrBaU/wGsAxFo6+TnNTBfEy8R7v7dZhcCO5HUR6s1Oz/98YDXa9ltINCRDopFlK1nvgkoxbJUfJld6OIf+J33IGfqH0nlGAA+1yl6KdFTGptGSFQb1a9BxGov/+wSo2hk1pqMElpEtKOsibjwaE0p+SGOkyS5aUVEGSqt7snEfjzsWItvU3DSgwX2IFQ9lwHtqWag8xmymcvChGvYGKgOqwb9lfO/NvTzY5jaQ/vCiyV3gdHgLNA8qNxNd8EG08n8ywsR0wQA+39fXaomR8ZLPagLnqKfLWNnAAuNWiLVCWM0cWqssf3VOZsIa7KPaTjHQ94xhT4gSi1KWy6r8Vq/Mp7BGmQ+MfbdYddNJ0PH5Lqig7PnyYLV8ItscUiA7fumQr5yi1B4Qd0+DjQB5RzWQaZSqM5QDy8rThj1j2V+nHLdd6k48HNGCGxmo9R+vhnBBJiOF+keaca5SwtZene2pIl7Mvw2wcRF6CkTcFnB9oVe8fwqzwWsgGzyRB82f/mzs/9wt8kIwmUuh3dNYaltb6R6w++lMD0KIDpoUa0DqoJ55dGBnIQyBz1IIHJaD4V0OYcRyUFdKoHIB4ZDwd6VozBf6v2cZUH2ygPdAhcFyC0GMvwQ4bQjwrUI7B3QiPsNeIB0SsjSVJOxQR9gcV2eXFmiYFb6Slln6Fa68q5VUkr2pGendwiTnizy1W6x4zgoCKpr12FBAHen5qwRqR8J7jdHsRd8TxPNiIxnfBDO533RiMigxNlk3T9hnOwJBkuf+497zhWuXlg4lOLFRTNJx7smfKxl+PPvTvlRUD8uScCAv3i5Is7Ss8Kd1aq+Gf80/vw6YwVKw90BjbwPnHbZ7ChOqmfZ/4GHutGQjHBWxRVJpRqkm9idyZZT1NKqyhqhr9agn6Hywm43PBn9Y71Kvret4VlzKZdC2QCoY8+Z+c968fSoV4ojASSkLEDgPx1p1ykIxY74WYFjTL8Dmp3MC1rqe/RB0qVZNXyUeH83FdJWCWdHjnpZR7soerbQ3LThMeS42p0um31hOl01aZC1ktAw7tMzupN836kNtfznArWMhI1YdX9wxUQWjY1/3SnKFcHcVxVpBhTqqSDpTfTep/tV5F6Vwr5zmhy5+ZrV4AG9G9oi0IbPbfnaKLnfAaTHOgBrBmgYfHYTA42CFI5wxhAYNcPSFBrjBmT54sHqdqgQB0TB7GMvZkhF98MG0Uw6WnOcJwsEAEMwAHEgLsJK0E1kBQC1kI2vdn9BgHmq8Ma8NtuoS/igjGRg6Hrio7Esxo/DXadOy70ifHzcfpHvAXLx48e37xVYwKNq43tbRkf9BQAy7a0SVIYKdegfP7m4R6WfJ3t/EtLYrxUJaXrjgABWR1i9N/e0DUoWdAAW0hUL2HHTTKucfkoG8UqXN6pbszGVQke6gUIQDE2v6q8E6H+8BcImylLjHydKit7inFSeDvdnCIZUmizzO8EPd877nrJU9g90d+DJJIGpvX7Rvx/6I7m0KWvZ4DqmhStsKNx4nfXThl91VCXWvULqrzyqAFk/s8tCKnNot5iylGbg/Yvm5RHgwimp20JTjc43gLvTVpTsDag1Rg6N+/KzMo4yknzlpeE+KCn0pWbjuoMNSIlgXYgXHUbgfI1OkDfdAHDXgX2rZA5VFT9RepzLYlxFEQDXoDH0LHtaAAwYMFvxhCE827Coi3jRkIiFG2OwhuVxjKSItxszN5L4kl3mq9dQDyUCQZawne0FD6qa3vyWbpxts6B2Yhy/kwzW+zhQwGx8TVGBqOO/FuCB4U3gnNk6ZMlVosfrp3IBQ9U1TlrONRDzpE4sxWSMQpBASL4MFkgAqu6ZfythMhzOC/k+gmoBq6f64WQgobIm18tOgquEJBhSkabcU0ayYC5+g/JkRRai+9/NB+SFPyHBV0YRH6a4UvvZdTXdoh90yafKVurrheHmX0i5XbktXbajw40uUWDFURzp+nLAqSwsZ0LIJg4O+Htosg0+8FHcqoHWBp6sUSlJK90LVbpr95kJCFey8qkk99rXjnQKa0M39Omf2RI0BW5vWVmumjZW5lF1jCw3Ajg402qAKb32PdvDyTZt80OThzn2rXAn/L89zG8l6rowfBso1//9fCpexq8W+pr596h1P7h9NLvu6ZV3N8Kvrleci/7CKVicJPlL4VnbZsCGiQ3rEeYFkUOg82DiH2kum8w4sQ+o6WUIddsMdyphaqEO3r2eWZmE0Ffp14YYh1hKGRw8Cjw4iNpbsGFjJQYFytXHUHNPWato5csdzjKOMXNihRzVdpemGnucOXj0YX2P7jbd13vRKTCnNa39DdgRFVerbygc7IYLgCoHWVYLU60AtAMkFpvY4kOEjcEnupSEuXwofDOfAoW2oD3YFR7lcGEaPRrBGeDPXhNSDaj9SfZrc/5urReSirHBvXrlDGt7uhck1cr+xfyi3Q+j6a6C7lRbKgr8luaZfbwXiYFXAWk7Dd68bYBv6YfCDQfZiEuItDqUGQYQ/3ktEuOX8mYRfImwaCeov6bQYka9rShVVm4tFmJKvu0hz7xLXvrPk0+Msr3rM+o21JBWet77jLjAnTAfB+2DvpOFcfRF1nI5DzC1Da1mjqhhKs25JPmjJzAuLZ1qUCerM3uRK919yivgvP5TylmOMNkqqkSZNJKE9ZiWdaQuQk5KUKmMZdaF7XWUvOdVIWnOylVHyNWwnfXQGSnjj7MF9MdajwFqqBSoOlN0/hd7tyUC1AQU7JwpUWx+Kdptp69Pj71mqS1H1rAJY1ixaD9unADdJd4ppw77ZXw/94C9+Thmk19BW9dHCFbNnzxYDPJUCvuiAj1DKtlBYl7+BquryN5CVwswKX+eZF8G50p4vaNr8XdKrWHjmYTK8tzA6mdrEIrag/zcukAuVk0K/eN3vVCv3a2kNYNl17qSp1XvAzTcepWypl9S8GCsWKwZtrT3fVNL3mjqCRD7yftrc9OqYFlaNtd7Whqk21dot7a+S7WZ8Y3+dhbEUvGjw9uXb5SdamTqFN6PPysWUy8ADWZDJKhx4O9QhBrtsp2a2Sf5dlt+0WUkEV8gsJir98V+w+jjzAIKaqkFYcDwGbGFoVqfbz4NtSI0QuGMEGrNY+YFNqTkgyXJzFTvNO6r9RQm7/phpcq2NQeEObJddRwJLPJFS1YSZbOsmMhY/rRqMqARtkMuSpiaLjtgwCFYGb2NTnbaECiAD2qhMzUPeLW2cUHHjp7WRqp8FV3AreIKb6SlaTFMNqwJ6jVrODpDS9P5Z7Luzq+9aTQvRmXItidMcsWDTXRzTWxgX6R1aW+HmHjFhO8Js91h1roGJDA2X6s0S4+I2btn/Sa1ryFu92t7d+H9JMIzzyzcD5Xvk4js3/S4FhkcDJPGl6ceHwMU6FsFWYTsk6c90SA0NgxkXBZugHGy18eAGaAHLrW3up0/tlWMSCdXxWIRy1hj2xq+rjVTdGyNJIKm3SX1X1L0qLHMrOBBrfY/SYW/4lvO6uiV4WCc9kIDcEXDyhCCVfyxY0FDaooFuGsZSIbgw9Wj/Cnt6YMWDTRjM9DRjsgftXTZzJL9xx2/jyZKazLoaw5KKs9zg4YTih6COBEqfumnTk306ZCHVi1AYGyinBcPDAKPEgI422lTgk6WYhQUeA5eik336zqq9q3zS2+tg6I9h+bVPiy1geohLb0sja0OrNk6wmDR3mtYK8Tj8KO4AooJuBZGBQ1J5ueiNMxyCEslL4ghmZM8PRN+2kXXCbeU92uMtInfTz0pbEtyS1wopOI8xrP3ooWnZReJuxtapLDr9Koc2ktWG7He2he4ngQ8e2h7zFNNtv/vZ4u897KNKVTJxLAVqkRbUKyt83NPO6Phg6zabFP1wtB+yWt15uYcuigIgWj0A9vvrsAFep/Z7Hqx5qkvtiSoHqhSmLPQUTNmnM38N7EfqRiYsyXoKTmhx9i0xoWd4aBh1wvvJ3jksLZIfzmLuOCSCFrH8V42SCnn3GxVQTV7D3mhAtXigYsE598IXPBXNk7ITPDeGkfKf51H62QErcqnfzrtSvOeEYKJ9NMsRPnGvv+N1L79VMjB+Mn+0so7SOwYX6bo/kvoEeM6xYjXx/FELuxQzu4cANod4PEiKUV7rrxpYcai8hZKyCjHaVyz5r7NI4NWVHvcRH+7xD0QZ9L8FKvQfU61AUXlggCqgpfayKWdTNLtJDiu0k91uK84QYrlJWelCm8We5whGS4VcrPL/5I8QvygUbOtx/g1sj/kYAfxe3Bt8iyGVI1RpsL59qjLYaoLyB8hPRYr4+RhBVyf3ntNi2sEp357h+Xy/uMl96+aAs3kYLMEX6dzSIKB4ZzD2k6p9u9DPvQf8plQ9TLxM4pRRwPsdB044gLlUjgt+YH7pIHDxty0ANwO9v5mPaV9Wz979tQ61HyvyHT85Rj6ygg+sbGpdzzmZDLtVcCohywPc1TBSKlp69idXOUoTH+Xkvr+PWcwf6K7CrNwE1aKHQcJeHCLJdr9IFVqKRu0siPtyJ5H5Qyn9XFmretlyyCNHemnTu7QTmISyyOzS0jvHihm1n9fZc01Cw7d3Rdgxsk/NnJ5D2R+kDPdaCUmvmIG9Y0MLH7i8SJi+cdNDyyVo97FZttmW9f2ZtycOGXIeLF8darb8tmCKav7PqBWw/SEcaUq1QL/j+wT7/zzGnp4jt1L2wONsJY9cNqgS+iJvatr8dUJ0RZ5zd8OQVKu/nCI907OXadHux4LNUbiAb8mlRTEtjPGSe0V9O6tY5sSJsSEAB4N9WHWbUl+n+T/nkrhaOEWaA7riiAZmGKM94qZNOx0M4z6pAQmgRCZCKObtzoDynL4yT6ftXY6FLN6rurDq2NWqSxp3Silf7CRXcLQWp7o0fNMdaoasdc1atWSt49xVpz8EqkR1M/UDlQarzPCmqlSsci+Tt0Ywwg2eg0Iw9rt5fqT0Hla7tvtZ696QntG/frN7gly51l2vNdcuoAp8HHw8GFP8/0GBe2vsrq+ChbuXW0B8nqSVaaNtolJ7BWWqiMp5xmGi3X04k6s6Q7YbjXO/bHVggukeaIzh9AZy5EniVI77/iPTN7SCvtSGF7wOB7E4w2MxFYGn1wyMw1bimq4MWJL/hEqfJR3O/LYyGd79a7TAVo6z3KpV2UKQyD3CK5eTovnMVatW/XW/MJzN1ylVSil9Ft3FVuG2n1B3eYdiPob9k5hqaTbDHewyQYW5/11mZdVy4Sqh9cJ8xAeBr3QChDWwSwBYBRb4cLEDey1V7PTN9BSWPpXBt2Om00AfQxevVv13XWuiICGuInb+hgN18XmpPFlnX899kdwCYhPa/GyOOHQN89YcuApmBazg996c1wTSt2Ubt/hrAp0otKLwm4mHSD+tmQa2b5ye6t4Psa9OrNP09ph0EtdppTLQxVvL1Bc0QqV7KaWQmio5JddWnFPyd6lczHAk5ezijhSxsJ3CjVdKPuiX3HZKI5IfErHxt1yifwj+bEqZe6AsoEogflUCunj4NwM6FZFgWPz9W1nwm9DyubFiFQWFVNf0uHHqaGk2tHRyEERJ5d11Ka3D+ry1UCWPcqfqC9SVt0xyCutaupIho2gqe0+VwfBcJpWWVMYWGLakqju1iHIcuq/Vokyb+q7T7HeJ647i3evzO/5aNZDjbmSJUzN0C1PW9RGbmQrMBACqAYvmnSUvnxb0gHXHkmA1uON3pKIspzPCgSL0e/wrd2q8g69/gaDikvoZ8XL09OsBcd+4WVGuNHqHUO7ovhiTmCy6y6V+o00XEzqEec2OhdRpd2hvNG2aq8k+XpS+bytDe+7Nz5HGetHtC05WUjT1ArG5eNm6EpW8GbQKhRrO+eZUJUYbchlb3cW68w80Q0MPgSyphHjqhHfBCbcUWA+22KWSuR4wNbKvg+eQcqUShK34aK+PNXQRDNEkeG0c/To90xwYTd548uqRhVKS7PL/CTa8+9IVMhOiYQ0NOyfcLXSt0nmaNX27opby0iGZxPqcVr77GvHDsvwXeaBPvIu7kEli5aHLIGce+0f1qZjOVPXr3+pT7L/PjwoQSNWAPJJElPIeWD9vA/UsUNSuQjj/NmidCWkfYdK3XdOW4LOp8Q5NUfUU9ZdZcGE93COFd9zS/+QN6KFf2QOtP2kRbdu9s8jJEbEwQ6QIQPKqhTq3CCj3xmZgwQDVpCWgQqdlQf8UQFN87TVyTx0ARl1DknY40x+B6q4hDhRGTma0I4ne0DNwc3FaOK1K7s90HCZ5dMjJXXCLHP16dq9fXe4zH1e91deLTxrt7o1zexVD+/coRy3fVC67VY1aLW2GprUxsju+xggVIflK3Il6gaLC7P3BNqGWyrp1l53lYro6V7HbtdYVPEr+1GsLBJmXUTfxpaxHK8rDuEKz5kmX2awc9xGIKRrOnO6fHSrRQLPvV7nq/7PCW86lX/o5cY6PenyXMLUp5YPQtQSPqPB4WTa4S4Vn3wnQ4gou6GWP1gr+C9kTKxojN/HhIdBJvJ4KiDBk/o2/H3YcFFpDskh0r2QsYcvEaqAyn5SKOPQj2iDrMY1UL3T/XAo/I0NmZKi6dAn7DogtmoPoEJ+tdjrcMQFKUILeEYHRtMQ9+3xtj5hH5jOUpXkQfP8TZW7wcDA/jT1QUaCaKKVnaOB3FGVFehsjLa8Pp1jShzikvdu3OfGa/zv9cJcoBMAf+l08j/J66W9nLHcB8aqTtP4MNL4uhiMO2nASqPRb4BKgW7oBggNQ1F5Ow3jG/K2w4lfyBgNCdXJVG0NmzrXs8AB+AkxK5zkvs2ZlwK9btaTstFzG3PtssYOdZLLmBrZRqEwmo3lVBvcvKbyS6DpGsBBdExCwfcbuLqKZqaS6otbWBTYD9rvvX8cMAzBiGEyuPVGTgapFQFOgEAnD/rBfClOlo9CsL8qQKQJY+0WNAzoP0+jjJznkk0psyl3KGM3xmkVL2ThmjjoZZT0XyeaK2nx2T8hxV2HYE7nJHs4gFmjhpZ4M38l32Qv+dqnkbidL5Et5SRlIhcWi9yhZQc0p9wnSybh7WptUdrzMtdz57p0WeMaKS73C18KHwSd4M+ad06xp004tlq0xcu3TzdQFR3LWwyx3J2PSSW24F6/PY8f5NeJcjEtLESyY/9ratYozewXv8i5DZy5O2zmqfIxxoN/9CX44aFhQaOQn3tvXi/n2hIBvHhzk+xXtwg+bjc9f7PipVmOCrLLgK07nmXA9U9Qrn19cKukUKhLSNINwDu2+eyTrXabAxdKFRh/zzbeY+WoX6G+2N5aJZ4Ml6ekvCX9npXqke4PPrW/9+QUmTf7Ylfie9ozPH+d0+yJgpX+rlb6CO9dTp3xQp0rPBjgvmFxOGecKtPYK9uTM1WxDjAgSVdE03WEbiR5XZKVzNwG1sKp/Ktt/e2YTit+RigBVAunWJV3/GYUlFWbXHihIrTIh3kfK8fg8Pz+wEzHueXCKI2ZxD1CPAkWjluMQzxhsU8itx0DMIPCNtgEMMrSwRjCMCHizZoHHBXAHTKf/HkDpTlAUBxjd2GVL91D95WxSheOyj7NVFJN7YmTAM4JAIJACVf76iR0dEvWvvIfl1v5DIc/9i4z8WJANkMSmpVPEBNG3jiPjFOoJkamN7tKWE+ojigpudGstRHtqq6Kw5KM3ZOi8Oy/tY+felIuU4HQZPY3ulhc6FqoKQOO6Pug+6OtDiOgKUDMngCFOl97sb6l0Xp58J3VOHsJRivIYtmWq1DLNTFeV3b0puPLk3sbDWesQsW1eN1RaVSm77Dzl1yvLby5cR9S/wu10Xz5WRMLh9Axj718v3QWe0lcnvACssGmzNJda2O2amRVzlCx43r3WYHa6PPVpZ/C5fCx1e1fguHiD2ICBdyKgsj4bCuLcARU46XxKlDz6VCQoz8t6zKw6cANkPf6YDgxQr1mcrGsoZfnGA2R/tZDNtttq3mdwXUqhIh//2uIvFMu0TGXsJXBIKmdldc/131PSguPhniW5LQ+ORaVLaUQMO2PoJxDradglJIvuIocpHzVXbtTq1W/6+bGZHCIRzAUuguhv0L85+2y/siRBHAb6ucTheszDjJTDZ9jPi0iZSlBRPNplGiZxIDk7xtXJU+8NfjQuqAaX6cekbpVYyvUn8YUc8XCMLJDbwkshpQaz8eBvO8pb4hqKPRVVysPS06yo4b9r1saDKhffA3XpKEreDfphCvSnFHhVU6AezqnaGyOMTY5qg5HRryeKvxbNaSQrt2SXRrDgavg1JYFc1b2eMRXBFvDDw4nALvb+KgGia3dqBDU8vZKHXoRHMLtl9uxHpP033zPHBNcIOaw7hTIdUmOyVJmqgG8Dr5jpUNf2oN5igokzppAmBK7pJj/3jEVRV3oERWkHO68nmC0wotPszUzu+Eyw49Psu+xC95ee4As7u7kyo9t539X64gT+Z5v5Fy7yuob5lGB6QBlAlfgqREDN8B1ccfZeFX8h/+mTGXt39uxsUBNn+mB9QqpVexKvQ7CiM5z17J/qW7957LwqbT88pv+QeKbCnJ2/EvAtfX7uwJmLf1L3cbZE9p7+vYMAsaQdl4XYi5EFNlG7FLRtsrBnbpa918pfdQ1oKX/M6e0/KNaS0MNo/4MI73QnSQ/nS6oTicLlZ9oitT7EC3XGiA7eEU8DaQlOlnnUiCBYV+lrJwn/ZJAhPMzpJJTmx3sE1eRxJkGVe57G0kDH8alIoDb5lOUUvFzP81jgvCvM/LL2tWCrhnikYq2sSznP2x1itnVXMSh0qKrM8LzWvT7eo2lIzEj39A0QKAaaAzDJv5NTJxXm9mftWja9cHKB2FzYGddyR1TvaA9GYhxr5T0VfTXFSHVqJ7J/BsjEYdeitXtj0Z3Bnqo70jWhg4ypeM41QWInBP084p0R1npYkF6utRXuYn9ghWB0R3kD/yvx9JvZlh9MLFoGY71OKcxzbgAK6wOWQ441uHhKIOO6Hhw3bSv79VKhnwiDxwitjDfJ0IVsOPSWUbAny+CWCG1evkjbD45BjG1Q7acHeeus57+Dr+vOePitPsu2WvXBIxZDLbk2BEqHDIea1ydSX07IoRr9Cgr/VEJbR+iz2AdUstCuEksowswZHv63eI0MrflJ0CSokEOlUZy4GLjvl664gW6stQfXyOzZs6+afYH3ssaV7pxsWrXJ3uLP14YLj/YE6VxvSQssN25ZGaKddInH2OvvoVQ0mKnx3twaQXFFA+V3WhOUMkAiVPTNfmW6thA8w7BdKsB+WEIvLIE0AnMfKK4HutJbCOuD0/lmS/g2y1yhtzQeBKn1bOG6OQ8XghU1I79USwrHVIg3e0qKcGR5vs7dAOIDeeBBoamnVroi6DHpUPqjtlD59o7sPb6gxs9yIKKZod5IiyaQa6MLS9RN9ORTxAlmsnsuUo7acqYyf7wEiY0q0Gu0Xz+wmpW1CvwDAPaYovFpw7meaNsGeAuigA6GLek+HcoEBzlvf01VDXD+jgfvtglo6toK8OmaDhgQ9cVjThyW6a4CtVat0EThivSH6tQvvdBzcMpVx5JiLgznOi1kC44UYd+fcpu8i5fML3U3fc5rT5EAgRGrgV5o0N405FAu3QKNWTKPU34CGH/zASnNoc2CamC+EjtBnu0DkXAu1TzOK5CPNdcelVTLruaPWmUd1ZUI9ZJGqRhQWt/moylYZtAXNLwHPHNIPtfioOovP5oOr2u73SfpGsYcvxmgx0yfrNJP+51YBeAaKX1uoBf9SIrxGc6SvFweA1DL5Cz23ldlZqWezTUG0WPv1Hd4NFjwcr4zBHWWx7ICSvfDYwEVdAmt8VezH+g30jv9ZfyYr/97knmsZ07qGd9b4eMazAg4jGf9TGfv+mPKpdIkaYyyn351rS15q6fj/TSmqG714SPb24vYqWF8fvHixaL344gO70P8LsJ6Zpv9xeO+M/Eg7+1Dhcah6leYmZmgxoMBiC4m2/pDAql6KcSgtGFfWcZgjU7GVnZoawimWMpfaLwwDMq3HO3O/RuS/xfWrlN68bAVHR2kzYg2WC+qwYeMdhMGrhqoNppWqttvAVemoz8OpGEWTAkw5qshETZJebQFwB9lUMiQ7t+JOgZ8VAl8NL0Qen9p0ReKd3NYV696SH1UU++yTLNam3VaieTfpX91PwTaTEdBn6lY8/Gc/mvOvTFpo4/tvdLeKjdAcoFmZQt/CU66MmxU7rTs1t/exanez93lqgLGt2yvWj3LNpF6B/NL+4vXdPiViy8gK4v2fdWST5PyB21Go3WO0vrcPay3QB4GJlvsqWtNBUl8HP4LVR8U4iHp3BeED5XlsyJp0FjB/jEts/soHzHs64WfVskudCH7MVKaNC4XG56W5m/qUVfcSasg2+EUVDf2JpYn6pLxzQP3i+kyrp7nvDfvO8QEYhLpMex5+aXbb9jMmTMBBwj7gPelCjNnCo491Osi+KxaE6ywSXAj3hlYQfZE4sDBavdEAWeqhaXTAvpZegewN0opGeMd5zTu5eGezLZcT+1UAq8RKiy+m30gvjD0Lg9fS2lRxYGed8KNlMqtn+XIOIN+3BIFOGM+zIe6Svp9GcvKn+mr5lWhhNAq8v0DwyHVUiDUaJowdZwjPVFnn343KQHis6564gxZ+NQFA7nsx7De2XVUa2XbLqCzIhF8Snrb21MSTa+pm6dLLwviogzGJANUgtGc0nqW+1MVOceI1E6A9pToOsZWVnr181qDWgRGlYSK8w9C6RMpZbH2JKVo1qg1n1EsVzPFrh9oJnQAbDsAI9cdqkqWCE6s8yavbWJxXVrg+3qBsJn/4i5lcWGK61gCIzbk/IibXcFQ1HMGUis4BW8mY2SFrGLvfdn6OvtbTE2RJ0cM79mXPJME/Lo+BalUKzoZqgrW01Pme8UrFdwdQXSbkXmalphcEFdUNBerVVTFDm28mrzEAq8htZhHl9tIDcnK0QCElY8Z7M4qqTH/6lyCUuzKh/wpajxth7IsswX8q1iCC5m3xvZYv8pqBUiLCrhl6cCVVuvJ+1qpxsMZqPiICQVu1OWDnVu6Rp+9mtuq6nNnr2M56nqYBeGIWTRcMMrpos4hRrSYc9mrati+7pCEitFOfgFdLiRHfQbbon40nBbmmunCKcTXRMMUFrRNqYSs2zKskt9bmhAAJGBYzcp9UqoUc7rhHNZBWl17uCfcxQLdBlNoS/9TCiqxsG2guWWAXRsjUsQZfJxNCgdPdFi7RA2IsIJaQVaSwiqd68k7vS5wvnK/mnmtv7FruUQwNwepxbwowky/XCf91eZyyXsmFKbYMtXC3YDOB3XEXKflVUcypriGYffO2UVs97mkMVriDVdtUJLu/pErekER+CPZ77//cREJhOkK0FQ/+E6WD4wgc9UjNns1AID2oqIPNScCKnTb7YNdBfvf5DYTqNzUMzRz+iQ4ld05TK3P8azgdGwT+RMTWEeHI/XmYTOP1g75KiAMI96wYVMHyRih1xmtFOmh5EVzykLJEy0nQ3IItDMpoenXFSvKNO87Sfj6SbTCN8RePkiBmcx3N3/6x5LzLnKHTDCjsi5NnxqYuHO18vzNdwnAypgWsTvuJuDiJvZniGAldCecau7P2xSBDKlZFBHE6KBKVjV4lNaBawBsuEs+ray/e4EHQ3x2NHDyBvD/N/DyW/kODS5jPW+7INNLeUhnl6LOYw8Ibd+l0oWY6IiSXmq6140JhjT9RtQ16kqDlZzs4o2TSgPtt6G7Ml/lYdd4VG6Cy1HGPi8Gnvs72pZKE8WVJCvEy4x1l/8kKXasbGGtrbyqE1yTQe3A8p4fFO+qJ8fQFR1LqWXzzGP6lVVCAXoiVnVWsCN0Dx+kZbMfn/PboR8w/kOf9fibPf66770LOLW3dwIkzohX7xgJDCw/DFHp75KR/tap9NaHnvD/WNnpWQ0Bg+OUcanwIg1iPQ9lJX/h4HKF/1Z20bzvFu2wj7iVxH04r1GSMsNeuUgZuGmOayLl+QEx9yOJhm2upl7kGtITSzvcoRHHLKMVH65JTpLTzP+ezsB3cRZ2DwOPeZ8GnHGs+/avPNadKnPmpUEYI5XftHEJE2Xzw9u96lEpD4fe0ntKUWVdWgAiEAVPfyVQmZ2gZdOca9q6071j18d7HTzEM7hHY/+3p3I4if0z6Kl4L3wL/ApPISrFAqAaB3wayiGFagb7iC5IiiFQDX08G2goLZRk79A7UjlaDv15UlSOGlCLeCS9o3v/x4CqAmoNUM1A0Y/DbkDsoz1QuaUDOQnn0557rn7au0xqKQY3mZVJa0w5/i6IaImCaUFRA1rL0itHk0iFMZvoNyOyqkep50533g9e56upvL3l4D/4L3MO2zBHpnKE2V/PknOkZ/J3scepD+Be+T0VjHa60Ac84FD6EajddNoxfByGRRfuswTbWVezoniFuBjqltzfppwkNVVvBs4QOad+8nzy+eDhc/3rA93Xo8p7KRX5/6ZM/xPOCJa6V6AyXDQHbGD/WLtWbuPhXgHEv2RJB2MqVXSAjwygnNiF78SoW5ptICvXFaokV9RyjaB/qWuHnE1R7V2JL50S+tBbmJC3E2/ivvQAAUa3aS8fj+Jdm/yTh06cOPHAISdgV4AMNRZDNqH0S5nU8vUpl4jeT0dpn3uYsZxvy5RsX8sfd77UYBl75QKp7HbfOOBi+lISsrpjLcEvCbHCP5TaV5M7lZrClNOMzYGruWtxKxGwpIqCZwSvVU6dEHtem9WpqEUkASDkak7KQ2G+xHcr+JskZcxVZWCu2FpJMwzSdVrIWSp/8uCtdo96HKMIhJ9ZtmFasSq1J/XQqE0Ly937WeV6vtvVOUmW6fEdAAuEDWtn0cw8w+kG3ZRMaBTQfVbQgouTaO635eTIDRdS1eIIqiIYNk3VngFwZ86/qM2cp+kgtbv7t27/l15Vh1KHU1hGk6J9aLNoXjP65+tB8maoaqc/Q0+Z8OIlewCtn9AK1GevXvUXRW2mwM9x9pOhmblS53TvWS/UgrKNuzU9Lc4Nun37DWdIiyW8aD6jKa3WTb8p1tKsk7rIiIagf3lL75cfIU2K/6gdR9TvuX3dOIOHf9+/mIOz885b/hWhQuORdu/lnxV3ucHurlP37KBh/BTdNkOpwDGTeWLhjWV/stXjq3ONSTW753VpCSk49PQCwqQs+4bpjrRaOWgU0bzPY1uPKsbpMR4c/K0qMuzuS8sCe9MprHJyUrc6dK12aFpVmQ/myAugw9ZjAy2gmiAXIEk3CIQx9EtJ7rlxyUYyfeXgzAtlt1FyOMD9ulN4HWjXsHUjmEaO1hwksQ/ocSJ1QoTs7Y8oDbitV9NfltPUcQrhVKVe2pfcYvdokzqk2z/x0zuIs6LJnWyyy45Jv0sGu5TCCfDOgYTzUQg+LU0bm0YBhIDGWbQRFD5OS9EbYgZyHPzr+ySM3VL4KXlv5xabLN1sbMRG8rWxKHnXJDDdFqAqQQZUQAp7eCcKMVirM2A0jDTU7Y4FZ7DxASrj8AL4cmlFTW7UtxKTaOtdJDXUWvL+vhYk+s0fUFR7YtJqowqPrFJDlXpT16vUHqa7No7tvEGipxeRTqi6852Hyfim8+y3imqjPo9RVD7o6TzRGarzn2XEG3KPruKp7s4rUbym5VFao5Jaczh56dRWGvdpYH8fUDMu1z54sKYLLY9n9Cxe4s+DVbjGUS0fSnu1Q76y1nnf3y4+cMkxwd6pBrWqtECVXdOGiHCSvUe2h+kKcwLyHl7BGKl74cAnNJV5+CPgRwkHltshD/o8bYE/Kdyr8RnHr0cseyemhc52grKteH7TJvcLA5g4PydR+mnOZuypy/aXxscH3CVlgHbsndL2HTxshSNz/zwshdxfWvxzfKR/dqAPDMSNhSuq+vadKwWXaC3dZXoWW3ZTbx7UeRuMhsyqqdjWwaFr0bo6rZ6KZR3cu+h/RWip0Kt7gylBikQ1+CPTNBVvJEurIdKTjxp0ZdKFVA89JFLe4H3+W0970+L1YjiRBRjGOW8IH5pyuveZ3IKrcWcv5JlyXCNIuvx6hcezU/mYxZqN+T5C5hFswyXs4vVC8xlDsI7d4yD7/SlUFwbxRFHNxMuJ45C5xbTmQ6CfVYLuNgGoFI3ZGE4n8Iy3wJU+F1gTcCZqQNcA40n1gn1OA8j18CIQaApBJeJ4hFuie8OEqrcIuDHLOgd+Ikrpd+jxXbCtCaXPoYNt0rbq2m008uNaG2R4+7T3hYrUDM0PthxabxiHNIEkLAFoQBuGKRqLyIuoTQC8fRvshuqi2hva0LMXEyjdrIJB1291mcEm4RI0s4XfThstee/0wVoo3aUGIJTMKYy1UKpAUsrTBZUEOHyJSt73xcz9aroI5rpWm/uuNkHuowPqXN6+C0w12mQoRSwIfSxNcz7LeVH+/7zlVCWg0WFNW/zzfWPBVYBvOQ3I2VkqRLGdDlZJV1LDVE/T5FBEay+FCHQLombAszP0vSx4GsK+lu2BigOH6bMh4HHjPtw/lKUhmn62ZD76+vtuZbJZu990T6op867ddgU03zmLMpUR9jug3LRSvedl4O1U78m+DboT5VKJbjAGqV+xqZdMn2W/SJ2dFBbbgC6uYbCNII1Ka7lsH4z1maBOMIzhUwUz7o77g6sCnmUFMNpdwYULeIzowQXBhbA62YN4S4p8Fc0AaSXh+S4JrlqGfqmuj6eija4KKq9M8jdrVDoIU80cvTKYlVSb+HMxbwpzmuIqB9yi+u8O2+yw3lU3ClWcvXqBvO7k3MFVZLXeAybfKbDIC6SMVp++DpR9fYYcXP3QKs2UnoyTXLk/Wsp+Z65+pvLssa0ZElI/2cn/jPB9s7GY1NQtdaC9UX0zso0GYkoWVBNmXr7AIJVL4+GTqidS6NM22R7Zoz5YQjJcrZg+Zw8OJwucSCX/BuYu2U8k5prR8kUvdrVaJZrPAQSIihsypF1WFPBRtNOfKh5zelJ7u8KwM6ASS/cwlkSqsTbm1dmzvw2MQ5sFLGg8UEmqrOpQAzhWFhscu+on07IBQpJ5Om30Wu8zPn8CI877UzkVC/xhv7VZfkkQbOU/yp+iL+wK9B7W6+443e9h08IeoAXfRZxROZ2/pz7J9lm7/bihHTQrQDQ2nMK6tRvvDdAsTee+9ttUk0RofwTavAXt2qJQ0RBlT02sIjqWqy1eKOmhJ7rz/praOcbXbmYfUAUqkgGcT0sAMJZ7/00ELvlyHmYyBFCpnn2Mw9uJu55XuPDEzY8pDZc2ltVCN/9i3/ItI0kq8vhoKNPnPMYWZ96SPKvnC5olpNf4AthVEGvJgrsAFB3322Neeam0ks2rt8t2PgsLaebQAtINx3xB2dpE4bWyHUo71RfmpivT+2R2f5nUn0qcJ2Jtcl1kumKqtbHB5nJEQEH1uBurVdvPDuPK9vbTZIaNp3ewl4LhC798+Vd/Mc/5I9gkwPWp+DXOJcXO4UuJ/qJVFKj31bySXXipQrkuL2ha6n1x8bjdvK+MoFIrwd9LVzWiv5fDa+lFZUIbHdQEO4/lN8ih8LKwxMsanrgQgruFcYi+QM8OZdiC0+bZuwX7/3/cfQl8VNXZ97n3zp6EDLiAQGBARbaEKK2iQhIrrVKERFtelwLB2tKqhUFtX1yZaG0bN4ZqrU2tDNqqLRVG6y7KuNTiEhh3cYHrggoCuRaBJLPc851z7z3nPA/vG7++71eS4ZtflzzMzJ17z/Is//M8/4f/kaXCyPALZJ3FvCjgvBVw2fpicx07UeXCQ5rJdyX7eJOLVex1rtTlGYtlDmGsO9wJ9sFRWTGBieKsORYt3gvCcFn0U8Ntx9tSK3Z0fH7ugbHsx1iA5YHFah0UNN/+dGTyCxUWxEiF9GYa2aIrlzueM0r1k7gR7zTcT0BqOptHnyTNJynaYankqeGwHzvTPfSNpAqN9ZH9UQGShmKLIAKtg4heoAJJ9Si4x1IcxeXjd5XMtCzoImfJZFzdLF7JTIl0lSiV+yHAj5O2me6RgMFT668eYH3gSJuZA3M1me6NGqXvNqj+itknanlJtYcpOTxCNXBg/NlPEYAHUVv01mD4lob6nAxGfXpRZ8fBKOEqA6erDPU3o31pR7T5P2FD2PYDV5rhupGe48Fja17K5hr0UfPnz5917E9QuKsjaQjCWBsxlg7hZwyK90MDFYejoWUhrBpAyPdMuDm0DISpAui2MFZSiSD4fihJ32grKYs+4ML2deKp9OlMK2/yAgF9CS1cEhOH0kOK7QDIScM58NHnwSRodyDsnBgLUCZ8ZPd/H8ax12zpOGs/H3lVUWYblBdpuwopIy9eUro2QFvMDKws6OT9OWWQGbBo263fEVu3mkIXKMO2dKhWhgzMNS0XJUBBrhb8Il+rKu96q+5n43tdDeMGAnF3nOvdjeRRztXv9fAJJMX+G8k7P7CcufNb7mQ7yazaQi/zIfU6r+ASCbXx4u/G/IGKppuO+twuJ34MbHRa2q8TKbCN44AV5R1fftzld9c4b5R7tP/LrLN3/eytB4ghW+fyap3TJG9hcuviyy2piePIMp+wadN/Iut7GjQWBiIUr0Zck9Y/oFqCgaTfhM5gFTx1wrlNAXRBfNK7cL/4t8MfvRiqT2pvA1oDJpgOoQ/9xNoYk7Hnh0yXe7ce5scmQ0TFQ9xZV0Ltp5yxdEnwWVDujKXPXfpBzzlyT/IrPCe4ynFVK73SEvdIVZRylTsXq/Q+6VZW+b1T0TLXpbboebXEOGu5C8In6KYd7RsE3/1RDlQiO+EsdGzcRVIxLEnfW0ohhA4xUFIHoAh/63sANGqmLarR12Br7Z1ZpbX2+N6iauM06YdRaVFzUVLmHLvV8rFjIZ0MajkLq08kyfu42a8RRxpcr2my33X6S74shPlN30++bn0moatCO1X5sxwdUDZ1UPZ9yKrkK+U0GWMx6IJwwX2qVn3kBt6B3XvCUygwJGOcehLxlkk7Tk7bAgxhwxBSqA21W1NSKZGJGQT538AvsxvgE7DmNkzpi7SwTBok+uxQ1cYpSfM/UtjQcNeZU0YONrW+gP+mAkGOWrx48cUHgkkwzoIn90nAC+KzbMAh02z/VA1piN7lUyOayEXHSSlIXzEUghQuRucq6xi2M4AwmRe3OVrM+bB2YxYaCy0JU1r9iLIqkeux3/s+fS+gZ1qJEgoqkUUwYr2rkGaxV0wFnjwrSNSdVO58Z9OmTcKtDDr/n0IAXjnCUn0I9TaQFEbSFMyYB4dNN2HidjWoySZBs0E/4hhPNRlp+rsU/aX7ncV8/lqbRPBAaW6EUp6FR8Bof/10ciC9/CsQZCdO4HguZiRf4Uk3sflLvRLwVhpbx2E71t8Doh5k3/rE46Lh58URu/bgqOtrPsAbwGsu7jezi3+raY4712ZLlMz9eJBHxkR37lxFCyIF85ztT9IuVe4ZjaC8+xQ8ytJMGHL57iYH4st/FlVJx8ZaFjTbQjfU0UdCsnbAMLdEg1K/8EYDzYVrleSzJLhWTruvV/Gz/iSFyUzajyl0F32oTMRHWwHDmy9Hhr4OJcDxxCSfSo735aMBIBVi8JP5KJD07OO3gwhiKC0ug7riwd53mDIxBOTEoGO7FUEGCOOBIMwSRBoAGcfIMPwWVPQLYZEI/tZMeERrWFsRTgLXfArR4iPEbwZSgRkY2Ru4O8Ge/TKwVahCLY6QwyRKgrAgrqAh+BFzjOEEooqvloyJtyjJl1Xn1ZFCDQDPg9S+i0ynUtoNUp8cggZD5tHyf54uf4ZJuiJYTb/xddDWgZ+gqqVsLAWF7aX3Go6IG1H+FmYiXgglnwnXchnktNOT8NDSDwutSRKCSAZieaiA1/Cjy5dDd0lPwXLRaugTBS24BephxwqmTN+KwnAa2unqv++fob0SgUjIswmi7TEUmeFmtCFQgjlOpahClA64HcMf0J1sR54TV14HiTmKfMhpEsVMlK8g2uZWsVsnLCNln1SJwR+2iGTmrRLzUr7M2DtE3k7FK6HOzfK+g7mr6Jaz5QzeVHyKbjxQ6hq+AlNFg7j55B+3XiIGcSkkcwjS7W0XKSvyFljJYZg3R5L529Qy1CzVWJm9Lm39aRqpSdw1DapQbSCAy/ufqChRIps2WYqNxQlCTldblsJ7uen90grhfAheHgYlDekoP0pi96PytRCyOmmUapRZhiILaBGrYDkJGY7sYwJRTlhwNoPo0CKIajjKUTJPP0TDislXTCSlSwhc0tpuY/87/n7hutHnvPa5PEWiYNkNNa72HT+OTcm4IwWWUMHP5eYKxVxp809LRj7mbykXKUw/1s0uFajZT4KsgTGA7dsBh2w4fTZQ/HPpa3G5XnSr2KRa8rFfAFwGcXpJWtk0k3bQvVEFjtBtMbXGKDBHWmZjCfHfH7cyrfqN+gsrV/4i3XO4exW0xVdBEzsbQs9jIYGCUYSARDnaDaHiz6E4FhYVEjIa+ZlkztPIAOKDBOStGmi3VEOw21C18ZEXzsyq39PTfVPEmFDULYQMlhwz2i+B061lW0hEPuH4Qow0fywdnRXsmYQuim9zA2zX1necS8hpYihqPuPXEUPIm2ZGaJPHpdJI6eMWFb0LxzpQ4iPiToypk5DrU4YGfu7HCFKBtcB+5IrXoIlvRuq5rqG3R/0yaAOutMCp1CDYFiCQpvQFeWZT8f6l80hcWAEt2iTO2pylbDeRuFx3/KRXvqdbTJJNwSI8Z03Gf438EEiWJmbo39mnvxA6hN1HhXBdDR6FTxAwHf+QYUkDnP2CjFOnSXG6SgUopIrPpnxafweFzQGrre4GUkIvbSqg95nUQe0OqXot+/NfTfSE4zP31ALtDQ1zXRcqr1qBrDREMvUrUWEuOcpEtnLYBz07TxnoWIVRkQrouX7mrD+AuIOtJJBQnqSQ0nfQ2jP6ctCD2y9GJHv0RUVClCqw1bPuh+IhPjgO5JHFPyS+s9sf9yxnPSq6waeUuvkWepM+ijow0x0XITgEcrcZV1BUiz0N5ScfBnmGDjYBB9E5pnAg+ve/gi16T4WNsdjf9j/kNFD6+R/Vvsld29dRxqAicBAPMUHqvU6LP1TLpNq+iGiiP5nGC2gSAlowWIw8XsIVZd0koDpXB/KkWc2MPx8B+S9MTcHoOo6oEZvhAYHfgiUBc+2MOswJWG8DmCVMHwgrbTPTHpFWNrbRvgIcM2QppEbM0kdqe3PUF8BYJlRoV8kapN/p7AFjwEbj0laZRO0FvF/27LVXQhj1iMxeCF3ANKRKVBGojxyD2hPsA8zJMME5l/GLEOKOWseAuA/lty8aEJW9PfRsMfvSPSeIZxqcQZkI+lmtmY1NpFRexg706HLVNZB9mG8Go3CpHiWKIZZzPwrVJncRfbnEPZKvaqslls4Cw6HqaDRS0GhBBgnNu+sKV8h9FH/b6lQd6ri9VXG4kaGQOiYNK2twQ1jM6xN8FuGYK/p2FtKA2pxn3RdUZyZaSCuzGqKLmDaPyfceBUQL2u1FNhVqKfdnxgXtFly1me5BOuiG9a3yKsc6ruoHQvXYt0xMC1cuUWAKkmmVFve+LuKo6memYy1qbK7sCk1jW1wQpf/ADbJKq8Yh1IjK56G0KB9dv5ECXue+hzjaUvk24XD7svD8P1C84tFZZ8u+C3c0QEXFHzuAckeb4dL7NuDf1WYDl8n3FMyC6ke3/kg5+IFLYj7k7pdBDERLweOD6gLKbVJv1R6ekCM/tqPQoSqx6tjIKwAwYcFS1QSKTvr+NQnyJIYsyAYcL3xniXpy5pvWSdUzmIUPFRLhre/kFl521vuQpzSJ5gxsRZ8o+ecN2jSQmnJA01utblXuXEd31gIkY1YtSSLgCJe+oEAfk0R/VVfrMiRNQMcogQf281hPux2jLMybk9LWc4+8Sh12nbRvfvs+IWg9khLokxnvKrEgHyJxzUVB7gbL051DmFpc84mMyvm9iME2359/xhK7HSCMpgeJjG67mWjTBKiSYt+oliF0MqdPU1k7NbkFVEXXnM/0EbUxzdzPe32Z+2nPUh2UtHQBLSyIA1QhPuwMbI0bovA8p7zLBItVq0WxGqZbNNAJp4FobLAUQhorjKogYd798VmQtuqsstfUT1P6XIyU6ks3oSM0ASbf6ll4HOenMEArR+d2NSjATUK7rGVhCjvut1uB/JkJXei2liGcCN7yCbvQjUCKxnp0/fLb7oEeyrNoNUI9hzH9PsA05s9PSHU6nbedFLGUz8mLy3mDvZoFpmseGSE3g/0DGHGhgzs2rSNvXxMVV3mW+yneAASZl0OLgjAoyL2Z8xJeDgz7WHEZC8ru9GaB/pxIiVz5n27AJgMdvo/BxvJn5IQ6T7RbBXkUVHOXUVhBzd7bDpDvdL6XQwvtQkAAc1ACZqvMFTl1Li6Q/81kkCkUZUsPqpEydO5WjulMEIyUVpFxoOM2S2qtKZCk42Bqv2CKIEFPbT/jW1TEFiG75Uj6zvneJau7RqZz8+TwtYyl8phNM09arjrsauaazWqgB1vqKIIDLH8vrcPT8XuQDskj+wClwUiagBCJCYhiuhklr2R6XVqG7mVXj/dZhdq/G221fTgN+pGt1qOeDvn29WnVcbfRSdf9i6e0DutY+6uL+5MsfODj4eNPtlRTPO0o1eSWV2urQxV9OdtvsrTNl33hGyNul09/CPeO4YYLwqwefcPenqCoC0BIcuQsSwRAofWqeMzVgjtkGjM/KJ8HdNJj15DSfPm+gRxtWrwV7On2doqyTg7fPA95t4t6ltChsI5cqaUIts0iozPe1XPeB7S17y5e/Id2YZ+NKzlOrO7vm7OayAHxGgOBuJ/Qogp8TqAbv27dL9fj69E6wWekpTdG/ZL31s8U+QLpWZXt5iiIjJV26xllDQOFheDshXlgkC06A7ONBhe/pxwmLf66lpDzsiQf0zcJYSxdpk3+REaUhaOWyPtnxt5U8YMB3A63ABxQmvpW/qxEs2t0SjetWSNDnXOeWLlyFSYTRLStNRg0eqXHsCCEotZhmGQKB8kr0EWQG4B+OwlPQnXU6RgHGsMQn0Dyn+hrGKpEF6G9H2d88/crz4P+kuTM03c+0Tr/fBnYHcn+OwcO4iB466OA86pPt9QWOHUt8Il8dPufv5uW1SWc3DW+DPkJUFENhuXOA9aqSep/6iZ5zjZmjamONHzrL6A7ZZwc7FoA9huzU6Avb7ZwLzA+R5ZqeJd6Ad5Zgm5/fOq313y3Vlpe/tomHPZ2/rIQHpNE2U04TQlLOPs2hag9O6AHMxTtiMyHaDHD6atCeyABMzQw1UACBYdZxNCeRdF86vX9oX9ukJV7RLt8gwqzeBOZNQ9L8jt/1zFMHwhJ42u6DD1iGOsp5ABnWgCy4bfkIwasosoX1rMQd4jnFyVkOBamLQGZgEnSd5+QfdRL09NH/nSG2nwpCpH7pfS9xWo0a3KrwGZLUpwI+0gprXs/i/uDculXFDmlnXzEvaDTecBaQTS57GYy90XiPwF+iBcSUhlXrVJJ9+NAULlAWJ0SopqctBsNgFCSmdiN16Yli0QaNfM56LgMReSgQxCOgpHSFNphqE4LE3EgXJ3490vuvdYOJXTbGqozGApJEbQMpD0PI9uFeLMHsre+LldevJtUWx9K3PRZtkqFIZmRJ1dSQUVDMs8E6euiDFRbH0sUx4pPnpAbRB+oEmkgvLT6z1lxKhR2DkZEyrcvS5dbkuA7BM9M+Pk3fUnVvyYfGUkOxNcC2KQmZK9TWdWk+TlS/7Ry/BvIBAnfRZi2UtKEV2GSC4sefGoRNi/SFionefi2p/IblINLi6d3gOVZayA/K4RVInLWcE5rPbQIpBFdpRElwiee7jG0IatLxastp39pUzUcEeegokH64h1/6FD9rAaxf8ENX5oxyy7EDyKI2CzR1aPzOAeqDb8FRxfx0hgQntDixR4ZUOKIzQb9Vnwr0mxQe5FV//4ZGfSLUa033XW6BAdood0STt+Qd8+rJROv2iZRPcfPrEUefc/BsEF7lnx0EUjivYq+rCZpNKXPy58YZNEvo9CGK3BkKcQfZ9J1oJNBpvtQlbrso+dm1URU2DeABgVlOLP4po0lVz56xYcIz4OWTaY9hppgfyRe+VUvNUXzA8QnM24Max6ZICGKctqgpd+U5mcvW4eKLeU1Mr7gu0UYoybmGayPCVeHHE+pSAGrsTeATo+cy1IdJxtXrEUBHzrEwDZbQysnhIy7P1c60xFubf2duNORT/Fjyp3eE3r8xXuQ5E0KXcOMwS9FLcj8qBtw9Ixy9iRpU6dOjUvpAucnups8gMX9xZ3eVyhgEBBSp5I+VUtKnaCwHzhy05sjSKm+9CxkxJ4D68si9M1zlCVLFWPa4dfJRf8aZ6j3nrGM6bbl9jpvwVZ0kvEKYq3oGmh1AhfMAlTSzLtZAYEGqL+HwdKIgJkHjUeTdhNgTGdXB2memRWAAd6wY5rK59HsWauA35qlMGHwtNxvezmm9qHGiCFEvIV7ZZPk/1La55ot6PfgByv/dannZuw9cn27V3kMSYhBPFNSlN6olV4Itd8ehlJQcHtzsxMB4x8gHKQBLvM8su7PobgKYm2IOomk4ZAFkbuE27ij3AbDgp7pbNyYBdmAJILub+xrqHw06IakXWiBJL2f5M9rlCiq0d1AVsGdG0Sgxgzomfo3w2HCibDJFQjTQU+P8hDIUkxPWI/ScqqQNAFJKIFHU0TgRLt4OnCFI0VIuBbCP977ryW0cDPwt/8KqApr9pBQRiJRvPjQJ0ZRcw5+xSNqHVHik2PP3gtmX1VS/3RR1RttnlNsOEk5MJA0QDdh68IquFWMLOxLXdVVDaTMshol6R3RpJrbsj0BsAXKdy0BfmF5AZFjp6/uy0nwoYVUAXULmdkCqng1Ph9XKZUfJfpmKI21ldT/MuX586yPRzNS3Yzf9BDpQHeAJZQBjTtKBnBPXyRV/MsSrqQL5C5sgCpta9/C36eoR7/s5oHZTuA8vU93QxxHQEN6kj52uW3mxVvM5RrV7Elzne3uSXqaH2hqHoY7xnEpNe/Ic64Drh7irnvDBb08drlxjhdseD/QzD1k7URvg2S4bhkjkhaYNGC0pGPJFI/IUNmZxcEKd4ixPYF52lIgxhJ6dd8qIu3Ge1DUBusym+lzJ0jvRssWEeiHgAUUaGdQjz1kUkNIyw9DRmU4shzDYaskMpzuAEt1qG0B3gj/tiOf/Fzd2txnyFz1k367yQcYDeZ21SbVhYx0ASo4o7U4r2QDiiPBKXvwPkqLYmKaTPrSLwRv1hS6rhYEGtDHzO66HMI4KGMPYctJBLM1o3MYP0U9dXGKJ/Oz1J8riK4C6soV/mQRuKkwHAqa737nAMFbtUkPIfcQuP5HrL37HJU/n/qERApgCYKCoAo2YspMp1rYlIkx9OXJlC7pg/lyJ9h3Komzysosbu33K6PEgovVj0g/A1092w5sEepQMnQzinNw865mtFnH7e7Vkff/4d1HYgBjRSX3a25/CiWPGiZ8jAUAsdRvokoZHJKlOU8XBFrXWgoZclqtSlKewPp2C/Se0MjhE3H5KO5jhlCkFNSEY2HMc7zK5CfaOZbkVvT/YjUtfl/tFPsfavsF277f1xsAUY8bFGa1TEHVxhziUQAlpd0qeSvMjOZQRTzCTLvSG438irI8wUGeZf27yTWIpJEx+RXCUsojqQilZiQN4VL1bul530mMpFzLS7q1KeqZgsXLKZjOnyBGYy2T+37paKZz1iurpi2ESW9D6CMqm0LPPkvS85QvHtPWym1U9yEZo8h5k3ddDsCEOMr09bX9BCV8o3QQDR0QTIEJswZqwjUFAmSGBclSZqBGc1lYMTwMnThkEKlK979rNJ9AjjBKWeBKGoUJSBWEsFZcj66DuJpIeQuynA/07Kb3JI1i1zPyyum6OapLK7PhOvNtxda2NqZfeb4Mwnhn0GoZ+YT3slhG3Vn6neWgJ0GA5g+Q3L7/Kx4rnuM+tjz9GwSmyt1IkU2iZ+8iZLRwdw7jvuBcr8m8xlO9NWHu5/JhbuwUkFHhpcWXWu94F3TRa2+R6iPZK4lqElDDTZyMhqnuUAYBeRc9zBkHyKCfteoleav+dGHlKuF11tNjuAbw3JmQMzcR5HuUI+AoAVeh/j7actiBgbvKD8tx8TmzYcK3YGO7fQ4GyzuRKoJvNed6/FYEF26v6BNbnYIqdbYNq0BT8P7GI9KFJFx4Q1GTAtRqI4CoOAbbULWjRu1+1E5xArIcqa0opITjVAOZATVUPhxCPtZQlHE5obNn3LD3X7Pf60apVoVP1VAvmNqwVD2Vzh4EOe3xLuR3QftQgeLrxjwabFi1fCQylkm0lFHLAByWB9CIRlAaUgSX1SFJx129mm0YLfnWllJm2Tkwqj2eAvzeZ+Uyamjidq3ieQhaW0g/KQ2zG0hASplPidYsl725gpwgnUUffXa2ZQPyMHhClkLM9doA1M93MpoWdFIRRsdO+7R4h2/Vo1WFq13jsb6eh0a4fmJpIB36dAJIiTsBiBPI9++Gai6gTqDD+Wj4C6gBq76YdcVDnuP/XV74sq5BeLS2uW6E9xOntraeUY88naWoWmcpuunlSNoGBUxH5kMBtA/xePoQyuJr2f9jPRS2g5pGAbnzIN6rTNzBkVn66IlC8rOwmCkVVzHrKdoVZcvrC0/VcN9eHH/6d84j4MTMuXQ9wiSS0D03UJFjnfxxY/Hie9nNOFfRr3edKTfH2+0RV7zVMz7vzjpb5pNXFKPHZWR8Umm3U/pJDMTyKnlaO6t1v8CtA5GE+VRXIqOMQH0/BvXRagmjNNEKtFqGoV3ciEIQTO3KpVEyDp+wiIWDUhOxayYfu+kV9esvRw0xK74d0ReIlEhm2ZXRoJSGdo97bsrTChfeCfUn7455oMB5SbjlA9C70ZbvRUgfHP5GRGqR3YOsI/R1qpGvk+lGhhMCVpWYqTuHNgruA4cOmuH1fWhHNSLyZAtyOWLymfLdfTwJPtRHPllogc4MdEwXohzSzDwy/iEQ+RsmBY9U1iWlcDcZ/p5KrS+eZALMOl2kBSUFre4RlsrgM1tI8zx1LzGSkoM/ea/Tj0ZM2AdsE8hPZhsA8u3P88JeucQKIy601AOagMOCH3O9EDsw9s2pWRBYBZjpUOBo5rNxipRv2GfRtHJ/M4u0vDri62BTob7XMXE2wNYyNJcBJzg/OwrFwvEtCG6FO2dmF9o50KbW7UFvNfX0loa4UYai3YHSF4z9091s9AMohNuDtFDh+9BmUnqPbBHuZNT9Q/LG0OIaWZAwmHb9jlxuen7lcPqaxuxVhzuize5hZjLm+aLOAm90vzjc9SnLdyHJHeFhrgos64LxmHfooLswd50nmfZvpp40TdD48tL4ouwdZLiJgGKuBzpdw+VcD0w+9svezepGvCCkpoDWBZQqEBKchizzftRmcgY6Z0tCyJP5UWe3yRC9hu5RzVw106bFDV3SVtxL7yyTLKKF5hxp/GKkZ3v3pFt8om4xSM/OE5lQXlMcsnus3APxXZVdil4//kWCqn3KfOHtahtV0ed7QQ8ZyIUpewNKuAwlDYshdUTkidtYVCAqmqV7UbQENrI/A610M2x5wlQyeCto5VHfpP9CXrBmzRpRRV8YMVUu3nGUPu6kuz7rOUSUvkTpRyOktLF1Y4O3O5hUS2rJ/0cvbdLt9HHhZd+3nj9vl9RLHe3zZYFQ8jsjAS9co7PuPV9A/5zIjntMsfC1kpZ1WVG+0qGfhRLuMCFMAi4lvwXrdutgtyDdehjufHTInYa/hfPgyl/rEaUkv+/riRgMCzx0ywbGcZjd8FfwgK9q69VC3xDzKVRH20aWKL9V77wQU3dCDHBudxx4yXqsHoclSKeshhJuW6EjNy+4q+eYqBzFROWowUU5+vGyhl4een058L+1OYXUKwBcWwQ6cyQeJEQe3QWYVdVkLVbN0zxk997TNtcyF1cMjdbNLYv4mvb5QbfbPwT6Es677zLUFKvqE2TToPOEyb4zCM5GbeFQIi/OLahCx1g1d/bCSJ+/BtzBXMj8r5svTFJIpraD+MAnl0fLgEmouz+1DOJLFlyfGbQi47th9Ge3g1LkIV8O7lCtiRvvJ3NknqXO5k9fKnSHz4ajH+Ib05f1bsABGCV3xHDm7H5PsjSG7d9NU+UQnNnhc2U6DoPH733ymo5Tf/Mowu2CTjuUkrArZSXd3aqkTL5FJduXcRsuJecsQnzSeauMymu0uA15nZfzU+L3GvlbZcJrSFIn2GjwDPoX/Kvyig3A4LOLncrvRVw/CR5gOuqi6cvkry0tc3wZkl5GlhrZMg0dn/uRqg2hszmQ+MtRPqRcV6PNiXoJ4T4toad7xrcqMaMNMh1z0CK/Aj3dGiQ9gaSHS81PMuYjKMoC0uSuMUAbWYsuUs+X/MTwxjtik1CxyS9s+F4t+TrxVH2kQAarEJ3F0slnifetcCEWKkQHeR+seVVLvnm8yPgctu0yaklyjDClOdCMLIwOU4eiBhrL4RIIIBizDsGR69AI7Hd19XUkmbX/Fe37lYicHMkjZPcYUT1Xp9KVLCR5UVbQjV09UnTNaRU9mHoaJUE3xrh2cxfzOIu+t8aStnmhi217psW3lpe2KXx+UmvrtyhG91Dli4mOSiejgqTAPuVJ8Hv64l4NNfQU3Mh1qLTAeh/cWHN+1CvATX/dr3yWcaheIAMDxbDdMFAhIvFOkpZHaVpmRZhaH8kP1ibeHC+0dF0nMeeVi3SYzKvBfDS+QgQP80JdAcFzEsmRit1xYW/77SZluQ7xA43/ZMtEukWNXx6yVFnfRtD2m68m+4BoeXwp2o6JXy0+brFkpXQPX8TDDyu2sZfpzVhZzgEivLkNcP/LL1C5AI/dI8IXdqUihO4i0gRxpEJxOvFmHqr8cDq7AOYzTiNiAEQgjk+2DZwZ+j+QejvxaVonUUBAADEljoOdV/UsPMfzITXRiJorQpiWRFC+Rj3uDw33mB9iW0zDwZh5Cvoa4hIn6d1I7aA8J5RCMPSrpO7S7f03deq0rNDtl63maE/7+hWecqabrNOJp7XixZ+T0TGJIcFCxwRKGepo6hF7jBTbX75nvhgLn8MxvRXRwSB8izkJ0R6R6q+SNAs5fcgFxEdDKHGt3I715shrl93eJZcaJ1NQuF+A2i8C6dYYpjOvQlk0mU8QPAJX7xJMqAEftg4VlmYQKQfiio3DKfHByhIyHsVmGaSh0GFEGE1BBEVUwb29MNaJeQjlfBohZleB7KLMFlBGGKB3rlZ6o4o2aEvlUSWvZtYkv6QTTYvoLOAMdD/PXLhemGYt8iRnjaWxNA9ImkmAJJLIXWlmt5BW8J95UIAjXQ1+xYYdofZSRTTLW0jk1dMftDwXK1FNZFwPTnQNrhzmKZ385++qQ+LU6WSy0u0+Zlb2wqWsGMJ452HlshgJahfFFjCc+rVu6cQVXrhkkNgRQ7fX7qu5UNGID53B/STXADUWRIcQa9SJ0PZOhx2iToBtvcZZn5Wcseh/mQQzfd9a2SFJFKv40dZ75woHl+ZWfldGfoUR6jHmwIqKEKX3qQjMqUqRYdc3H1/zyAI50Y4LJj0kc12tfqp0fqvpzs2q3oprz4JqIaCd9fqBefjgm6rou/jBIR+Bsa5g2q0s9Pe/70FIDY4rtMIdeEfBpFxL6jK3nOhlAjqKd2DH36TrT/yKtIapJFOt8szrq8GJ3zhUBWMgFG4K4O9hK3410PunfVoBdkqypXwvjFSHge9lH8sCmzOHonYrU/t0+vx/gtJC5uhPikobSptUG44hdB3TtiIwncD0lZI476OSMns47D1P6I8HuFPbJKzFCpDq2I9LovaXxeXvrlxpKcnp7aOk9zJS8m94OOZHZBHqKq6EEHOT9izNRZK/WJL2YsDZGUr3uNPiO4UZi45NnotUz3zKYwYM9ny5E+7hZZgpeMytZ2Hi0Fh02op4SAzUbrEOJh/pFoT9IjbMvzNzyIWFJzio4+whKDSLw8v7zI8RzIyaDcL4x4f2zf56xdFvxBH3R7zzfymhZtR1CIrF5Zv9vuj5k83oKv06/1UphFhZNURYgImWiYV7zH/cyxYBacLm4ttg8pspZKn62qFZ5LIE0GPgUzGcD4SrPPpBVa8BgEK/fD3d1l/cVxKwKfuzO6h9en/3PT2Ru6l4iwzJ84+ZEt06aPN/0vcUoGTDNoEmfQdulIdKN2LWr0vl/iJoTrS1FLTh8AqlXpEa+i93yDmqhI20/ovEgVJRsFaJiMy4ZNuCOIJJzx1zTKUXo2hP3uX8G0RDJ8BSRd2CuiNEgaQlpXRmjJxD6QtR8RWqYlHN8ZNlYMy7tAGlOLBtTQlV0hlT4RJPQAfmRFoEB/7WlqPvkOurzK4lxslSLbFRP43KbdLCAmrhwvjt/pMUB1nI3mC/qMaF0r9NUKrhm02CqNcd4YXeXF7k/jzUKBGklxD9ZxDt50Zop8gaVKLyWl8MNyoSNWB7K32h9OH79z81K44VtdupqUgSeJ8d+sQtgqWYdmxURpQTI04cEJXS9ifphve+DyIGKgDCUMemdYsXrxIHECPdqfd+0P2Ix30cXgStkNtQQnN9UN0Nzie7t6Y7Uxfw0qR068Ho4cebAvpO0pdNFbAMdEj9+lRVnQD9F8OC0mpQ3cysWhcwHcMQTWpjESmJTqKPBNjogJlCvemmXZuRxeMh+gqbQ6HGknQWSHo0u5uVDtHNrgzFXDeyeXQFYiXg720EFqwIkvYwfWsA5r4RA5O09ukrgCroK2AfI376+CK408syqKf24KIJMuG1BwamkG5oRH75ECRVIylRQB4o9GLjcIH4sgVEoghB3SRMytetToSfQXtThrD0MoqqJAu9bh4WwpGYAnO5gqb91IfA+j2gN6jhA06PZkL2ohCFeEwC8RWnUElhCpIM8RaX50EXi9rAbR6dQZ2qD7YQvcAoCs+BToVNowYBCn3mdqmuz9pSSxH9849tLFWY77++5qs+cfr0dtUt/eBVDvO5N2SUdrfe5HH/TLGKd8f4oDofM3ec7K5YZ4G7tf1a1pEy9Iez2Guze5W4IIV1fuHYrCt50f5hbW1tyykgHCVVoJEsuyCseB+KuEgz8HwngIqGUU9gHU2s9mJfg1TOXf/Yu5srPmfiYHd1aQsLT0WJ/13nA4cuL87TiN+j2Z1ZPJcfgXvPmHyAI09Cb2TZA10pHzhxF5milm7Ybi2cBDfLRzDK2AG63EXysUk75eqtZ4bqBGnHmluI9jVZXjLE7uhQ+0E761d//emBseLPeRLszlPzT0rfyUhv3hKRxzTxaw8/eZhUZ9ypuV7ufRZj6HI1hZlUJVWI/xPiy6gfSL1s2ooX0jc/cy5IVNW3kojSPeOXEV2GlNqTUZBg5FR9yuQjjUvNcv3yOZ8gdw7/npLGsd9eqhIWr3rhArAJtHO2l46eOjgFeMA4piS1cjWl+YuFpFvFH6r+QFr2ajZr8sz461F9OUjjPjILmhmMZpHVM8BVU1gecwzef+Ecmelv/DZKIohJd5iNoneoRmbAOo2gBXhOjsuAt4KW0mY/m2TZ8vwhyPThzcBQFfcTAdC9SGrvWdIQEwauPd4nV/qjngOkFFKum78BlplGofIJ0XVqeZKKL+F+qPyA+JSvU8b+VFLkaSgFPyC6krQtJAR8pIWLmoG5CNn2AWKYw1kQQAwybeBWJrdfoyipZzI3Mh2TkSCzCUuFxLvP+GSCXPoZZjpekcu4gTTLDecvDLjcWqEWZRbUTPG2AwArHTAHWumgCeOCJFj/ZFAR+rBpWMI0FoY8WvJBaKVRfmfg05Keov4DrncMrn4N84eO4DqlwYk68iszjnMTFREXzf/JbXmhca/qsVqSdEFW7Yjvj4wyLQY3lh/1+GwugtEm2VyPHyxHdbw1KI8GdWLct0sc/GANOrVo7Ll1SAh9DfOl/L+8IkppBlpHLFFVI0vY6IKF1wjiVqItgbSJ4+km+uuD5X4ojkw/I6Cpm+gDxFw2T2j9zqhPokEp5pbKRiRBDrMxybX+S/jIhukyh3dIszjiMIPWfs394Kv8vGA3OdpBx3nAdZpY2405zoLwlnJFv5WVMUKj3QGO+E7j+d7KSCftX5bukj90ldrIOnuIHPCvX/5Bh3oKFn+hkgcs6TtR5hFadmUI5e+HDAsiYyIISNdQ14wQShnGpxjQHjC1CFcyPozQEAao4QylVb3uOxlHTD1ZjeAGi9rCdT10M92xeLE3pIeaoPrBqYXYAiQbRLT++UffhI6wMNWkIeOsUdflfnGF2PIBCiJDbTWld8hcjoD9x/560va+Vl4gerN0wSL2D+dQWa3KgUT7aGVG6DtgOA+eGiUH5MtYufIFoIgoYMulubvPUBL3q9TiYoMeROu1Ah5OOpGdeuV6XuYVaJljhjMTqVl0kQm4McXTUEJ6PogO7irRQWE9ukjl0/tphE1shaAPOgxhwZln0AfhWMzsRv78MmTJ4K7OQE0UREd69XAENQtqlCHIGtbv7vGDg+0erS1JbvkHAg6hzR7/9z72TO9CEloG+zDOoHU2BOma4agj7VD0ySo0FsPRe8NRyiLuk4mvgmnGwuj3sORHGZ46AgT3kcxn0KQt6tOZGHAT2Gcs3FV7kHvtKwBCDbBYp0I8r7RUe2GssGy6WTj1NZ8YjDDdrUellOYfEpLhUKyIYevn+J6istTNxBTk3E5ypvBwdWuXsxtXeKPOxzLhzZLjzg4SMDhnBZ+flTuJNx9V4XuYIkagy8ybD1B7IV4/WrzybRYyFC4WT6dMrHuqXVizwUkh0tfv3PTwrNNlk/AGb7BwUQyQDGsbGJsIBL7JBJSNjdr06tlnkCMwD20WBAPgBO/OniXcYcJAtsRAGRL74xVYDR5dy8AxqoZkU5q5xTpF6oYA/S615Js1XcNAYJx6xlLnYLr1MlXQk8YnU437ZAqT9sgESGKmZVAyEzJUSajqAniSkf1BfOF+ZH/KkTcd6Q32yoPOhmczcZBbr91EgSbSn7Lbvg2OrGJsaSFOHVR2FkYHX/2QVk6j/LosZrtSPkJg/kL1tcO4ThHHCmNNul6ejmvJwmE30Ru8Xw/R55fS/FGe1FgYzj6mezQ5mb2VgPSEqdyN6rkT9jdLSSv5862tx8TUHoZhgXadCSM5EqiHx16HQksSMEGbIyZ8Kp/xMHaNF0VrNp97vOM5a0tcfeb9wpLipntjkpLMaHLWNnTrGuH5zmGwsFuH+1ZfSp9X8eZScCsHL1eBhnaOSbfKra/dQP8cI6X6Cq1cnVfpr1UofvAtXgInhTTjTKO9PXqqNZgD9hXk2qzoEQoKoZi8ArdVwUfjH6IfeLpnCYcWFpZwB655vTz0B7eZ2+Tj32CqDDDPHIsnbiyezMZXjLbv14QsB9iTtkBxKXBuS8WloC+n9ndFgj4nlaCWOLr3cr46pfRi20QZDBx8NFfvcLzHwVSMgAWg1IGWrdaEkaUgTFgC+pJqKcgIewf9E9gQq2/Z/0N9/KrbYsDcUvqZEk+49UwUj5H0B0hCQWZmGTIP0LWpQl4JKu3Ucb8g9MEkBmLhB6vRDki9ikxMrTobJOE8CSoOvrLCLGDg+VpSCsy4I/eb0vZLx0CXY+xOSGgi1c+ZfLuKLNMA+2OIOJDnLc40QUJCxjOFP7hbxiAtgBCm3x7Yz7ty26xZqqNE0IRkGETrj7L0cFeaZrggfGhmp0DgUIPZrkRvKa1BHzKv53B3OHoonNSdQIE4Lm7OLkOQB+5MDdV+GC3zfujH69EPpKDt0NBF/AgpHYruuR4dIjajFKUUkhK9kaHBlDQY7in05QZgVGHSyWTofmuZHHLaYbAUR0cvqJYAc6I3dxH/pfIfsl8yb2qv+mC8uFbAQ8MKYXrzZAFvZz5JdR8sTow06x76UEao/QBdzszK8xJiZU6YjP7KUIMjfRW9B8yRtuEADJq/NR/kLjlWukMAU5WF9e3tlogwg1drhHzNxDEs9M1nI757ROk2F1FmQKoy5gbATVWBVnk/DIMxF+Hw4++uFQao0G6qM1WOzXQpVspj588/90CbCe1GqjjnnWJqCdaEKM3fc6OQ/PTWGBkvx22q41CBdRgw4bjhvEoThrXVCBCNQ9sfhIm3ZCHuMAg3ahLW8oQRZ3AWooNjUXCS7JlAn6T308wZP4KJo9XwPJ6Zx+1NQH8BWCxowX6H4X3qFNBToCzS5bQIUu+MHyM2S1KJ1FsFKuAK/GuSr4HpJilVbNGSQLI76Dbg3sLYk0xH+bwl8BqUBoUNF5pqGA9hG1y532ah7efqxu+FJJH3Ifbt4rNQRd2JtBLyFY+kaG8cipgBSP1HPZvt9EfIF4ZTNFdBVv3ZqlcfnMV+XW0Ik74PdkcSVmCXmFrq3//gG12tobf9dnI7pV7RjeES/3tNRbWzf//wxInH4K4WiPFFQ6EqboZRh+IO3GY9gfkP4TzoqKGgHwXiYeRMDUOmKoXMDDr/Ikgn7iP9vpfSXSeKP/hNV4udPJTp3TKhv7U0W+Uyu34ce1if9UcRmrLHGy9C2lDxarYot4h49g3unXpvORROib3fa/Bw0vk/XiPPNNzcmzUNQurYmJXxn29WrYGaXM6A3RP8JpzLapRQEIcq0uiA1wi+18daaRXcgyEENtdA+mu2dYtq8Q6m9BLVSXc4LRBRusMTuF8jCbGyI3zbyE5NQzlSId9zWH+EpKX51YXk41/TsraQcvy7eeFJdfJd+JqQKJlNC/MkPvEHkGlfz2dTPsJQVKTiW626IPPXn0vIPIwcQ23JijDaSQKLSfeicPcFQoHrHb8cwRSAkD521IFQ7g3O8CNb3R2DqggqJuhKacdBV2oOBR8MMqMqlY+P7ZZVOQUT0T+Rb4iA3aLqt3QTpl8xFwQQPmTop6B1Mu2qhYqtd5zZajAOxy1O3Q+wGZgbVkHvmdhD+Gygo/kgDoqxB4TsaSMqgq58lVdC/t7LtZ/QQg5aTmnhCWdZTljBHK33f/YTl2ilYpev4+2oOPYPFo/jil1PO1rGSNPcbSMPv6PbvYkpDkAok8eYU7Ru8TzgNMDloV/1GinRl34FSMcelQFQ2DSLbv2ZUMt+y741ponEvJr8MYC8QZ/HCwwLKCwHXlLIArUggSxInQxsUOdM2gxKs93KL6Uby2T8Z6y9KFqHW4VCA3EC2IracdZbwBMELMHkYEv1vzNepqDjXZjmrukVi4CyunAeBPIgcOtmnMSDEZ4OdEm0I3DSx/CnUf7LOsgyFu9YB2iRUzmYPZJ+legKPU+zXavGdxXZR/J9AjGkuWrDV73x7R2gzvqGjSXrnjrLF5X2vY+SdtVGHtsUUardT2vTKkyY8qWhSEhDdNEUNRXJLsAtEKSL6vcYQirPGWauPQYsrIqFg5S+DWKLCMqISkN7498EY5A5SC3SHjte7pN+eV+sr+fg1EcJ2sdqEnwZGGbVUQu46Y3Fr2dVakW6GA3LgE8zmZqQrTwj+ZFR3vzK81+coRBNhusdZCHjKRUX2faKh3TXi2qPeiAtlwSZnpt30/gRUZ+UXq0jjdsWVRKwbJmH/Ms7AQeERVVVmJ6mV5MD4hXgM3S+0MR17OlGCwTUOXLIiArxwcwcDBHrl5eba7IJ0EwW0IZFgWzIeu2g87P0HcdRMEzKYgn6+RPOD3ACiIIs+aksPPZDXQKJnB6kGvOEIt49FAvOQMz1KHlYu+bAGPexI0eOlIvnVO6TiGdyCOMkTlRJ33t4XEa4XZU8AJC9JSsudjx8b0B1Z40nUR5SEg5UPaqYNmELhLV0z8iR97pImP9CN8PANV9zXeGNBiHZa2SxgH9+8lbklPR1xBBBGS8ZOBQnwkAuaHWBW11C34CfgwXUGQhyfo92rlwpGgiwwOrvGUnsN5TmOqggHyUpFhkWHvdGezKHc8+4yts5adukW0Z7/lOYvmsV/2B6tT1havORvscDvR039Rgx0lm2IhQB4GH016jNzk7otV7Y13U+dTClVrdggtZhBbgGa+5MqknR/hptBL3e8pCofPjHoHs8V0s+CScE2cBq0swM28OPz8TCznwBJX5sJ5vrObhTmbhKGYeFEuL3uAerZaTUzaNGcddlxSP6Lywof9faBMp205QCwlFfpnjAHT4I36e1AdltFa06ZEnCQWxk78hFH8rQx1rklmvkmUaqW0Oe/4vwZvg3JKEk/5xPhNBOa4iM+CDvUHEqfUjAGl9waKNFXPEGdh8PKZSG0sfkDUOBP8u1pTrM2gUw9OdnV2qgE/Q/F0gaC+YExchCERQF6U+jKgvfySLWMtB/IY3dUBLp9WEk6Y5XWSal+4FE0l8iqRNKkzn2KKvUnJayNeLWwhy1b1bIV77WoQj03AS6c7VyCDkrM4ABB9LeppaeZAGfghvdWgjxUBAIQKmZxbtSClj014rTLkk72XB4zpPBmWFkYkcd1xI+IaW5lgh5ktsYVJTLVTkGR1QExh3dWe1Kunu/Wdc+Gc4Hx3hD6Cgo3fS2R5gu0ycuELl+fppfqxSTxg16/gyAX/UlpXfwp4uv+i0AzKjE1ljk9Mb18nBOa7t9Hns8Ge1q/7EUHF+dxb6m3G0O8OyUe37lSl4/CjqdH3S7ieKp0eiYlFyFQjSPdP68Y1c6X3FSpiLU4yRJfuGorB/OcjZtypW+761m75N/uaV//zGmW8Q1381NE8BNYLEJiHv568xTSojsFZFgD4BpQ3oSgDA8aw58cDkFElNb4GsBCB6S02gePGwzIkGqRxneaThdAYjAkw2IC9+EyXzM74hBMAvyVU4Babd827YgCYXXXb0x1P7l0H9bAs+vDkXdwkxIgD0IjqAB3Xm2eWCSXgLhr5Biep8+xxH62/telA5MFUzVJMMBS6IjFa8EUn6E7BvhFE/PBO99bZI69Hao0j5WS4fSd9W8jKGP9m0AoU+EemEtWBe8zAcYqwVrTAADavvQJ1kIFDQRjRQ6SAxhHnuIh34NKAbjJqoA17EdTqa9O9nnmDbXKS87lxlLH/+DVbjUPRlhzueZKbbM77vZnZICVYwgvFxU0Vn51qx5pISoD/d5+a4Ai1xLvbdU7QbfJSSA2w/C1JJ92g/W4Gw4hJO1IzAW9dLDLB1VCGxrRGDoWkRjmNPBlgvshnBeWaF703dvVJlkTXWKh3JYN9FGKUgJ5YLX9e0kaQlw+qTPBSuSm2ogGdv+k2IVgzuwQ9ubAsfx/jsATb4DO4B6IPqCqeK/teui9WrD6dxeNCDrAaVGL1gb4NoS786eijnq5xnPg952Eqdb87BCFmq/dAf9XBSzQA5R3vnJpLf27ZZAcBcuZAqiRy9H6adxDAyhpYxyWH3oIhFUV4szWjEoV4akCcirwsUKqMKKZC6B5imDSjEo7MhcBt0O9uSl4yxFUGrvBO5CaCcJy8FNaGSXiI+4qhaZ8fX8WTXLkxzqJWES/M4eKvemIkm7b4kKMsRDucp/52ivSqWKbmTyTm/UAu8QH3crgUczFEkRCh2hauT6mDZaSnA6G1GyX8pugU4eevhkL+PeftyCBS0KnJH175FwT+vQ/0BqQlIMKUUoVWIJnTdWov2HP1nWt0wn+siYmgo9Q7eqWx3MwhwFXiYKwNs1EP08HqRGenIMxhKAr3kYpZZqJpeid/skLY/THysulrLO0+v6IY0WRiqzH5IaPXzizJOdoMHTYRn7H+dfKbvpjHfCOBlBTM/Qwp/UHA0/I1ZC7pOf3YwmSasaVyhN5EoJ+fDJZZBHJtXktr31zG8tGSZDqwCb17hc2TV7HPYrgczeTwLS1+dYa5lsicyTMRqFEhlC80fLkzpi/WW1/ZhEie8h+oWosTuJP4PwZBgrhVBaWWPPJs6/fzpiTYe/GLTg3cyE0ajPglt1JswsNjIwJakfDISNDCzFHYxyh+No3Wb4LxvnuB6an6/bMZs9Bc6zk/2mABriTJ1woNFdBemcS2Dg3IDGTA7P/HcPQzT2a1Nkooxm2u1s2V8kXSwKOAW1hbw4olRjiLORtBBFmBPkpPjYGh4mV3WkBTbALWvxSCPdGWIjosk8ln78CjfI3eAMsbjoTEcfiHFZyL6myRKdpeevKr73hFih9S/fVktCkk7OWdkfIED+y6+QcCtg/D2U0+q/n5T8q5w+1vqkBHlSLmK2wtPs9P32drHSIo5vKJgBfHw7+GXQzFm/K1BCbwouUJ+Fq39fgQYJpoCFUSgzE1l0Cwb9J8LdrmUgGDMZBkBuVqdyJqB1x6VPwX8TLhtKQpQBHeaE4GEO91d86siUt5RupNjbQN4+sqn/uh9UhqRGeBWfcjnZnWVkXqXPWQMN8jYoaO9d+V/ey8sncvqYqyfKPLZvjFJKOMeFsBifzdJOKS6gb8YlJOijW6NK9QdpU0BBfcHigIwycz4K6Vs1GKIzCRoWDYGvQ2AjUsOEVVpVhSTIaUu92gwocqymlJICNskoPRQpwLjUTzNg0TPzg8gst5Um+Yyv8JsY3LZ058ZWmb7xNSdJXu5/3/X3oSpbcsilmPruXXTpLAKOPkf6GsXQIeTd9MMSLlJB0XYSWWbUZVsrYtQKfhD3CQ+jn6v5Z+8O/zR4gDMIMjmwsMCiINa9bW5BvfU50jsriH6fHJMujrOLgWH7ZIi8ZoB+YxKltpQ2QxTcpPYsxZp2yMQzgqjYpAYFZGlEK4OaPgxGaeiNKKqzdiOU434EzfTu9tCPUCltB12QppKFdjRz+AryJMHKrzzv6CEC8o/PczUAcGYCCETCkFIV4i5CPVpxGjluA4X7EqeYljpoqZz4Z8go8zP5tQd/T3c0SBvLLITcEBWUvqv2g952cSlpn+NSIJEnYMGDteUUlC0ybbRW1SMm6BtDpDTItGvLZLVCI32d7RDv4YO85UBjUQJBnyrJJQEXUsg5+BBSyvH6E3s9pe+4UV4fRufsn7lWr3pbocnZde6cJXhAp4mOFvHiSVEyWrSjCNPC421U8FwSJ/tNRvqBxUlaSlT4R2VVrphxO7Ule19wM914OnDlIHCpnYYcdtwwLoM2OLPfPqWzCmSs1SH8pbK9h9GCKT5d053ZVjvsVRmQ5WtJXLw3lEMVsiG0fsy+xIw+FAwjeg8dMBPrGxeA/F0DdDflC+HTvt0rQdSjJAG9myDi2K6GxwpsDwCTx6Jy1Kodlj8YWVibu8ACuly7A/UcykAToJkQuhiC/IBm2MeLpKEC88Hrk2HIJ0ojTNNCeq/u+dLZGv/B80LjwkIkuR1OizXonKNL3gxeRKvJOCC9C9AlOfDOYUIK2ryXsrDo5d2BjLLFzV0Z2iW3UjOlb0TrlfRQlNSLH6/mgxSXaAUfvxQMXvSOEMqmXIPg3t1I+ieSEJmlBa9JlvSyg/rY6WADbIZJrP06QMkf0Y9OofWUQPFYArMEQEd9EuicNHg9Van9QQsc6vOsLvor0eNvZmEp3RaNF1a2OJ/LWSzsGOwmU/HY8++81ck3XNiLrgPVRu0vlBKI+j/wl2K8ME0Iy3dE66XUL7f0zqRcL5VP629vkM9Y8SqJK+gw0In65W2eNxQsweTHjcC5H1KALC96BqGhZci5x45qmQ39rLo90CDEn04AkxRfBBmNMzEoZQekwM1kNkPUYxxoxdEbL+0ymHs7Ax5JG5Z9W1a52L87g8Sxw43GAtoOv6WKNrULLWBImgHqwE/OIIh76DwNgbMaKizFkoG2n6xOdZoixsUqSP2Db6xd8qe3Ld4sDz/8Fsyo4Y758325d3zU/p2SKvKtpiqv6ncNCSo6CoPdJiYqTaFBQ+9FUODTjGtNL4JvQbfEvxOq5CpUXZKFP4boCnQL+jlT2NY4UlxTy27RZj+nQsrn52yE/d8hueLy35RS4/YFsBZRd5b4t2Wn13n8pEEArjnnwWKeZ879kJRnBVJOorHXo6SM8gOboe5a5mcIWwiZ4KK2Ifp51m7RvWPhQKFpGO0eAzymuRTykPD1C3RYkj4IbA6CaQfDMg32QfCt4D7uE6QXaIaeOKl7sNfH3kD5Df1QrUYcEfZkuxBgAQODodBoa7hNG2J2rYSShgiBdJpHq6BnnGEhzgtAqAbKno0gALsS5QyEEf5utPXxfghkHr5eal49SYumVPTj6d5TWmNyXOAjjYed8/RsN6JNeuDws8+Qb9E1pkRVmXNjf94qLImPbmfOWVr83ET+S+lXkK57BZkEnJMJp2IYtPA+z82KXPcDBxNY5q0b9uNp2uk+j7aAAjopoh3R1tZ2Rmk5TQEJjB3VANL29PUxD0tynpGHDJvE6DdeArs1LJ/NdI/8Wu4twH0XYGvQkF2QOGVcROqGCjbPjdIj4z2P1fl3YwvRlbmY8NZJZcpoh2hXszI52qVrUQ53CObXkHKUkhhHSCzqlULm7A+rjcP+wVAvamkYvYQopOdDnMF4+wegStbWQo+vHKldx1ocNLFWKXJ/2jMC47nVyMoTaWZg+bGzC5E0F/kx22ZX0phnFrS6VxdOdzfmF8w7u91TWxpb/Gkqm48m7ZWWamPkdAuR9QHa+JJtIqpNop/VAo35I2sbMABRQL82gXlAU+SpTYL59rosXHCokeoE009qt3Mpbwod1SK4iTULSm4uph9JovOVIzE7Q5QUFidNQS41C4MUZrMJ4IvMK2z+ZOJq4x4fwFGG21lgIQIWtYEpGfP4LeSAeK06NzrgUrHuB9LiS6bw6AeaoIJFy9DCRUdd5e2yCOWGZLhnjsudVtspbyzKOTVTgAr/ntd8zkTnc1lMkAnTghshSuXPwjObGRD30rMF5CG9Ar0J2EEuiHbxhH0cAehPp/qYHMW/uF3lGvIMFxkV6Jvt1pmdgp5/cvEin/mn7BdetPAaqX9zpihuZvNxMPNAX3HfesZRJO7Q9+MkDkPss9xhS77Gf+JOt0GKxvl2V28kjc6MhfJRpwDeTWqt3KOdYjWJFNfKwioOrHuxTJmrhnQ32NZ+43RSwwwiEUTu4EdYn/ZYX472KMgWH7BssILSxat//82YtCR3koGS4m14Luoz5Roa/qWeohIWGJ5fCspUhlP6dhRYIEC3qGUh8dEMeCLty0InM5FPvQL82/sTrwAoPQbeq+jULWX9KnYFgYmr2ZsA263chuG6ntpYKidEAccMBrwt7h7PVn8MJYF/ulIjlDRx6BDmOKFP+P4O1/2JVJaS3s919JcS2J5v5tJfKlSdXpQVkn95x4MkjQ85MBcOOloeilvU4SzWfXoJxVBkDrURpiwnyXl9NxnTzAch6E/VAechzFmkADW6elyX0rTPEE12bStne32OfC/9Kvm6ugp95EKg3Ry4Va767+XaTkDuWh1K00khZGOfJpeojxeaE2QEcAhSg5QS5sluvLO34SbYftrIQIRgrg1ZpNIXHwdK5+4jPrA8V0V94OGTTRFQPFf1erIFuskIYU0hCf16gP4ZwK/hPGzeEO4i4Y+gFFChhm8r0UFcvpL4gH6b+/34B3Ba0ASe+I++VEf9+0NEIkv/Me1iuWAoLHNNglYm5DBKr71RxCH+LFO1mpDinLlWSIMt3spUVFMnnHO6kOuMBKy8qzZqXZjEUWVemnzCRQ2Hu5J7D3rKPVt2z+JE6yf3awnPmbK6R0SZ6+PtgdMs+8XfZmX3idkog0Bra/tt34YWF6KKB4SaYop0TH0YQNTD/dBZQSVKyWhGUgrnWH+V9Cz63rP/6vcakUeE76USVWeHEJROls4jJfQKbIdDeiMc/OMRYlBJUSsI8JaxBGJtIXioR/qho8hGCN8ZFgoKECg3HrGup5FDj46PAggeDKOvJaBVNiBPIFtkd6FF1gdTop+yV93e6BtA+ZOT696iPA0g6WtprlFKfkpXSM4lUkFzUZXRW0E/IRm5KGfS+w0J2xomrQ1IwJATsTbLOC7CJta8VYIv9tWD5HnxYFo8JiVnYgK12xUa04wIW00oOeeud6nVAbtOMal4Uh+v/6vovVI4Ng3Oy4w4BUcAAafDt/RgJtZ6OUbS+Ydnk3546sY8GOBWGstBuyA23GoPDFyUVinYOgtdJP3nqLVUOVNum601bu65nrDPZOFa/7QT54RpYTllUfJg584qvXRPbVbMkzZCowz6ARmLf9YHI29AdgMyDm5/PzooqUEexMwC1Db+byDdgOtngkiKIIWd2NMjAAnbCukjQUM+f5qCOY/bzr70CBbN9yjnwZkrnN9cqhAVkO7E+bEwfftCcLC3EF6IuRQPklJ5XQeZK6bJEhzX19kMJP+1IboLaVuYloTyf4bBvNhRplry+gIL/NwYvmBvVko/fwVT7l6a2ehHGjSaJ4aaMnRKFBDH6N9wV7eXwdTlYq7e79GHD551o8zZozxlttAC3KWCYts/q/WaXo+gBz4KVrlhmtuABnkPHmfN+WO18ii0xP0BBXJoD0Z9UPKgVOm2I08EVBhGz+ocK1d94AmLdsiT7EZI88d8z3Yl+dlgJqUBLreXaYmCcCeGdR2UMiXfTbPdwcZ36TXAWjxjAMf7cznaxo/s5UeXKqbKmQNVEXXF/RwUlfAksw3DhRJzzkFNIXGGe7+IhZ2+h7KCtJpZXi3j7QGdR8+auUsgSMu49f9AAIc/5/mTbiLdAn6ioJmeE8a1ftcoYR+KF+kpNn3eTEddOuxuqE0LIBMhDo9GDGia9mnFkkCBd+LVkpkT3NkqDOl69qGmQBUGfnfiPOUTKnKeyznzhO/EXu9Z3poMbKabNplyB+hTo2Q4igSGo6qG+Fc0NUSEHpoJJR8KbXxotPd5D4NNqGsFmdGrzal9GcXA6VQ7K4mtzt//bv56T/ucBr17nwXbJy6Eb51A6S2zXmiQQAnnmtzeoPxg2WSINzO9tf9h4hB84OKYY6B6hugaoaSJw0Jf1NGDXsTCya/Z5tnifWbH3U9uoHlvQN0Sv48VIkBFYjh7Hdo6YmpfIq4hyMrsQ9wUiR3mSQqWTl79LsDuqz//MvGw8pZoyyYwRpnb4CKvtjEjEDoizjQgUK4FLdYP0PdQtFZEUheSckiyoRRCEi5EIekP98P4ToFxq4Z8Nw1mrbKQGTaiMmE0XY5aGqZgknUY4XUJmFYdQI5UHcroTnOy+4P+0uCZFTav08Q5Qxm7/GR5Wr2QLuIcVt7EpCkz2pbw/1P0YGpPFo5yim4CKYmOQybrMPWlduvVB17Tdd+sWSmau9c1CxGP2849tqmn98yff17/U55yQJ+Q1/Rbc1q2ahvgosYF/BVdZAAZIKa9sWt+9kVJBcBChBdPnuZR9jCJc8GIbognOGDjPl3Q99Ht0HwNQZ8UnVpq3c3qadY2XrGSEDmlw94e0f8myT/jy9oWCPqCWfpIyUyL376+0Nrq7Q/d7d/jOT5VtHvWU8Kd0dIsrtBFZanBd4pfAEd6+tfc2ReRnEYIDsoDaF81wtNkPQUhujK0bdO4tdxbaG/eD+0Y7MsyE9P64R50b4JrzEX5+NWdfbilBhdp8fGfTo2Jh3NeXm1r0rO3rtKYnb935V8t2WaIf6T/HBT/lSGpH+5SgzBdSKfFC9lRHAfD8nKUYtaMCRBRbG/iYLATRTlfJUHb4cuu2O8jPg02GD2H/k7RhPAcxVRHk9TtV4eywsoa9G/+rCRANeisNH0nJn32DaALukFB/x6X3BX4VgAc1dPwRLqcwnWdzgNJsx4Ext5PJwIpTMcCqawYB7aqjFq7EM4FbabV2ccxQzKv6lBGb9qeldCFz7w5qljA4kwtyN4lmllLdNlAw2A6vVyGS9qGRQScwFXlRgG1rmc3wxyUgTT3fXArxSxAn317fHcAvGkPMTrkdGp7YFm0xj62SV1mA9EBXpCJloERbm6C/PrlP4L4fBBVy/Xx66DlgDqNp8rklK9Dv7NE7vHT7NeJPkJ6SH932PU8WJotQX2zCIJSz/BQfIXQyVdr07NCt2tm4SkQF082OeO9/PGjrsGlzzVI2yT39hiAYRaJmeiQO4PT919FX4M2IVjsUzdrtKlwbu1Gi6YBKr0xaqiVdXiU+LFjhDheElCdgoXMNQf+Gqrhx71isjDS0D+HA1OFufvQr6H58qO0jirU8CiOJNx6fnVv54KnUGsgROri9qye1uC5ifyDIa9ScYpjlas8+m3Xe4m7ZqbcuYbhFjmwTcSdjbHuEuUNMZ/nVnWRq9jX0jwJZL204P+ITafPlAHrmCpmgHQaJJLgtREQN8rCnRNE9napDdqe6FmYg6xZ0EfSrGUlopNm/BpKpr3umInHviOVBmUOtsx/8a2mdgdYalNPwsyTw3CjUITbpFtQSMvmZJYzDjesWfMkfW/NmqKYMkqLa9zzOe2x+fMTOdi7oRn3f29B6qYJ+WoEuaDoEb8iuM7u/8SZkSlY8rQWJBQxvf4X6B7qOlKoIVxOA490x8O3DqbgrYAJMsoDFDbOLKPF29W5pfbbWpL9qEdgIyC2w6l8mAcLI5Bt4IYmJyzO21F9ugwnMnTTZlqQmDsPTBUkcPgf1nynV5f58b8FjdU5iaG9rkEiHBY4BtK6J7XeoAwzW35aM1KvWEI03gEUIiBWTz3bjT6I+3mjynI46UNQPJYBvrW+mp9H9R85MuYFM62trWtcdDLsRTYutFHB9zB9v/1B59TBmP+Db82fX7IoR6C1VbWNdzoRvKnWv/2LtPT3E/Rmtgw92xbidQ2al1rs0rkSmWhcICq10q2FEtlGKWeCqvNesOuoIC/rpcaZScPz410bUuaBU24auBdEuwSxJ3q3GeLQliYoKivo/cbXzhHdQyrp9ow6onbm6DGxGbUELYADOa1//1KZEGZT8zdQe+lz3mi6C6tbWMK2J9rafnO0AO8cFXyS2PC88GPSdukp/pFMkxZWS9tXgkPvCKUF1R1Gy8JFz4zvczCQswBrzQQ6GSTom9264gQi1icw99Va4RZYeqppBSz4Hb41qlgQ2BRu+72SnF5CandOomjj/q9fegbargqYOKpnILISQQF8ApRWs4H5J7IHiyD8D3XUcESMkYUVRiG+H/RZUXGNWhIQdPsGC281mQ/Aq0vG0vUeLlVZjIZolxjeygLbDL8SHEGVxTm0Oy1+hPP82PZFYEPvWARMzN2xAwJinX03nLuNs0E3YP8uMh44dn8m5Cb1TFOa9AkAW3g7DY8VmvdcCad2FygH1PfADpLBFRGANUUWGRsBcB/j/xGvVvZhld/3Jr9XdUn2P+oHuVQvn4Iz01bKW5td6/QfFb/XNWs2WE3H3ffSfg8atCUwepoCPWw9k18E3Ty4BbLQjJYjIsjlsI4nZLEoQVPQ3dPktPXCG7dozCfzYofQXXwHvCoszoow3eZl7HN+mUThmM1NXhDwoY/uEb3Vq+iiJfRm0V+xmh5r0pYZ84RtYhf8mTj/cFJyn1dwKyiWY35ctlBCXK7XIekmJC1FKwIXAMTRQfpwlKY+FElhJPmRpGMJJTrpKBFex4fHmJw+jYKuOJKGomPtcsQNFUaSf/+z7hnZBuQEwio06ASSYVC3B7Iw0DnRvhpeEMaiQzjuLHdAwm4gxqqHhV+yhxibxbHzBDZ+SQlTJfK1flrwYg3OyNNMj/dcqXK6iIXzSS96mVuMzrVP9d7SzU9C2S+XfhL1Ns6KE2mngJQ080XmE4nextpS1BEluGbHtSMOCPtAfCZgqzVMaqnFFKf2pgYV9n8KqxMSW+D6HIRsvYFZaFH28Ny/WeB7a2tnqmMEI0fKQfvGL2HxGlvGmoKbytnKUaFo2f1QYt+DUgHCVFr25iDYgHNtE7hEvnSuhEz68fA8MGihQpTCyYqQIsgcdbXheL9DXYiG9Tfm2e6V2y0mefbcNvcSfSXZD8mhaeljms9fD4hImNIvqNA+MP+8YxEHWT0qAjAx1dWrSBPA0U31jLeWIby1rFhCAd8gNkSaXE2JD8Hhs28zG/aI8DaSfJUJIkqdG3emPDzQituDwd6oBTr4oE/wvhbfQg7/2pWezzCY/qx9zZ+WeL5AinbcFZUUHhmnekTQvx3u/GMaWRZEDkHiSGpEtvmIEtJFRhqgQdpqCvJIT4AVQCywKmQlTjaX2ndKnumwRW9RrNMZTnkpuFGHOBFBY6dni5xwKNMpfH1erO6Vw891tJnHesl+a5njGc1zY0HnJjyS5IRzu0LBOfniWtwLs5zz7W+LCIwWpk590hLsAm4oKrTpQi7sFLvDSFH6iwPDdIzNQeqw92e9qxpmhb4g9ap2NvIFaVapgJEVzJckQJdvUsfMlU3+TZ3gPX+9kkJPG5CZpjMJF3misxIeMpAJCLRNYNoM9BSrkNSOJHQUQl5CUgJJkf2S3DcUBhABuB+0LIRfZ9O8qvAPUPvqlBhgfSlzgaRURu3Tle5dTbcws+7p9nG8QE6UQ+lZvrKHSA+JuVlayjNBcX4Wp3s/7nfoM070vjaUv2WYHgqQZeG4PkPYDg7m1kmCNbq3/zRLxjnOdngrBqTuJmUOgNA3wB5iKRiKztEmoJS2euSWZ/C5ATR/hg0bnYfyEWAAy7vhUV35l3PBT9R8lCooUrw0KthJuHSI4prr6TcQJN6AJJzYBO8Tp1OVo3ORyO4+1jh1cCo0xFWhIabnsZiTMofYOd9A3inkfluKeKWRSQ1YryEnBTpBySLKmtmGbgR1q8ujQrfXEFaA+DpQZJh5E62reX05Bf5OVPNNPwOcK402BTnrqX8mwLG92RJUdVg+q4XMuU4+oonCUiwtLKx5CLT4Y4v8cSV+tw2leJKvo4wwLYOS9NLIVZ2AHMvh8JN6UkrjOjo61DOd1m5SSBp86EpaOiHDIe9BBYNW2myIQzN3JUp0gVkv5+tzTk4gT3v4RnIRC59zWByyzvUmmj4fZVFzVDowF4U8a+wrXNI//fFCT8NwPoKhNuxjFEC0huy7YEfgqtAlsOIBV50mcfMVCBI3otPFqlwpsSaymXgKuUxiXLRZN5zZLmHwMti3mlSuW3z5AKnAKu/k5lY8PT9HVkBR4mnYCI5TqYZkFyx/A6cSQ6odSWVIqkSqvRJnfTyDttHTaLN+lQQVFc4P6YXXqKUbrpMHwe7pz/1yuHMvtrWJfL4URFhxUsRVsHAuYNHbZGqa5hQd/FoiHtReJW1xgBYu0mbKHfCjqGrD6L7GI6OwvOBN4PcdOKYb2OFB1KNkKLed8oda8QPbRlwpE2idWykuU8gBTABhft21fRhBH7pUlcryE/3Cepk5M5M+WqvJ7tiTeBliBp8fAxOrIeV9Gujjx6dlEQSwgM2ZgKoWhxRXfgc01BgB2A00ZwayXjwx+RXHBHtSM/9/2eW6ebfj5y4SCPk1gFtLN+nK+xS3Fk/RB5DSdFq4mpTcy4FSjxg9cuRRfBP4+YKBpUJsyopKWkjfGjEyKfAZfoxsSDK/m97gzo7A09iAaoj+vgyVWCDC+wBiDlwKt5zPgjVjjTCvA7PrD0HJyftkmkPTMQG1VRhehBtR7w3I1o+wmJlQLWhbEXL/tEs075m1WhJWYzYhSsrVQzVHyQTl7N/IjKXyyR4nWrt64Of8q8E0rLJbwcnBUSfVIMfySnTb66Cgf4ziI6T0w+gwIjivZ8m3qIT2wTTY42E0BJuYfvnt+ZvnST+EKSrRmtvpp+hvkKtuEQucd4mgqpOrh4+Em7OInCNLjirorzYoaiHe+7pLujDaZW1taWgeNNhugmme13pyigIoJ7EMga8ZmHOJc/AxSbBve297T9oVu2XZjX/+hZRGDXec/E6VwzsL3b3cz9FKtuWqAIf+QVJxsMi3MIM5qAKUo58MylKvQWYdM4btkuSzn8Xb2IvnDzqXkac2cXSkGYJrwOnhbcssLAexk+qHheGbVN1ZwpHul9oM+h2jEJNuiMfvlyrFkF1zRW9b6pETj5F/H9u+WVUCDKSQYIONTPHPP/BuzpftBjk+ZbBWgblSYOUOpLmja6G/1CGdFKdtoPTvmff76MTpBdG/4/1zVRNrl2Mg4km+z90o013MFd3OPvOMR7l9MwdfPxKGg76UUS3qZvKfU6jqdKs4H4zC4ceUkCIKQvSAuXwxFLnxBCuvXWWGPkuMpV59bA29N+bP0qJLkxDP1+pp+rlgzv2YzKU5Wa/SFFJtDgz6fBJ0WZgLnSduOD9BzXvAfiij91rqlK9fnhxlqvameyXKzmeLKcSwlPp1w5zWiLVtcUatnyUU0rn607QXWtNMhMJg6DcYFoxG58AQWkeERVVoC2ThFpgJfVifUy86QGryj3gfuuejntZY5sB5K9x53kam0PcucCSNp0cl8tE652545BugH3n1QhH6N/bB7V6qahl99him93IuoOX2VNkuApafWDbsbmE0nNreQg68lxYHa2LUHWBFnk0L35VOSjP9I/ELkxp45zfESAOH89gsAEdWUzh9pkXtFyTHxTd9Z+2kRTBO/S+0UPX/iagShcSR8WyE2JBvB3xrMrTiOizt9i0HjuzxWXDQe5+1XhFjGY9O7WXkybh+vQpffCbEdGbSTcU7I2J/pLpIVDGwpXbxugfhmfCmidXSHFbQWt2Uvr+frpgDUNtUAVYuxGGMgPtdL6QgEyFgPQmkeH40+KS5IgTeo7XlQLfSRZAzLttl7oH7G/ljyU/3w+j6UHlAHYwR/J/DmS5HzjZOWMKpTS+gffMZ8tFRTlLko54lzvWqXy4gT059kZTD7bNJWW6SQMz1DhI/PSB3x/Jak9TJhL7EHnOSeowA0vNkAfJHydceOQD1kr5E1Qvw1hCg/+Bp0FlkwcSfR1aL5Ok4L+idvkiMSjHGLIs39TUcyT5NoA6cOTlsCSnbrY82RbyimfZqjv8gh1PsTW1068hqlNk/EzOjwSSeAGpbMXQfFm9YoG1CKYi64/lQFNK3rzMTVC574w5uD2uFwNz+NYIKuI4W328i6beFN8/tp8CJzE7H9RFSd60xa4PMKaPvb2DOvicdxSzHprvHCCzolCsuVokdwumt7VHSMWsHSqAiCNsgGSQl/mWp7pp/+wCjA7IgYv1aijLC4ug4Lo2sZsaOwqWVR2PUidbgFwj1BxZdszABfTcKcPeir8GhtSiiuYRnJjNxAA1/zUfRSVJqdwkpIv+VtOvRmAwpYVvpckc1yFaI9KWVK9NCCvPNYMqBSn3CNJV0XesK/VeroQnTdjCGWgZ0g+cT/QAKIICymU1ByrPP+iTeDT54f0j9wMzOqKY6IfIKV0vapEwuRqwvFY6+rU0dIOlLJauKuwVpb2YhG1PPz9oSd3P4luRh8mFtt0y8EvcfK6KdAxurL4flcTPggeaJELscQoHF4dz3YNHr5/kuRHvMQFRz+5TSxsXojnTMifeewR3Ww4SvxmlYtbRAojTLbsso+zCF12upSP9C2t2nxKHaIT++YavwVR36kqJwRMKFR6dOlTe35HT4NRh3kzKkOvshp6vxFljiNMzeBADW4GM3UORqTbKQKh8iNpzxgDPY4muOdskKh3MelJwGkCGhFsv4Ap8hovRAcRE5UvpSWrrQDhzXQVl+0luaL2Yt89HDusS65sBb3FUWPou++516cWoUpm9F9QS1f+nprKf1tPQdfVZ3HHQU5k7XH4Ge977jxcKAxXMuhdYokwOts3TrizRUSy0AOK2kI0ED7Qp6MbB3fnMryMThuVlgh02BzerYE0HjpLX+20FwA0nTkfRnJCF6Cf+H+xw+uC+n1DXi3f+VO/ndRlytOvgfI/hDVrgbvz1KuFTpSP5n3GMOVxpWS8KLpHQ9mxv+h3t+8TzRnZ4kIW5stY/IOOdEVXuXaTZtl+6RHR+/vZZo7U8IDXNUR0fHo8oAH1RS8N3/ZW5uUmD+oRdklcPhFOvdrXzv4m+UCk3lT4IuEXRLqrEnBY1KmG6cXwu8GQr0Upwf6sk9UP75uYapnP1a2ZxdbLOPEETmWQTtploepXgGPsz8L0P6biG68zaT3qL8PXgQenAbzZUsi6h2XaE1642pPm05V0zLxIanfz9VjlqGdkalvxjinGUhoQ4cLqSkJ2m8dnqwSNzk/uxxGUHiFqbFM3lQcqdwlmCguMSRvlQRF2wZcORalIakmyiXCfVpwv0mqpHUDN1rzYJdoXxF64OS2TSZR2qR9s4vvkLQAVtb/wrCXbOFK1sReR8e5aYFnm5NgYguMVHXemsLRFlQP5QJiJ8SESThGocpKMsjCY+1NVTyGkG3VYPDCYQwplA4vfDfRL0RfPRidWcXQKLngTTXZknsgh9ppoRHYeyYyNaySFbRTnIiY+Rl/stSED1xde6/jW+/Nf881UvsKhZev5P0zqf8lL6scl/L7T8NkOSjpF9nlB9VbBFa8PE7WFxuexqUkyf8ScbFJ9DcJcycPFiqyshnglE6xQTLqRz2OifpP8KlBYNYEofepw+NenPXt9Sy1pnLogjJgrTwg6zcD/qtsX1ogLCkOLmYIf6ecpjeb1sNcjmY33Yr2A6H/4s0Afql14z6ZevPv9GLjqyBAMglqP+tSddB0AYiw2UUY+K/AXknjXRESm2AFI1VSoln0CgpzGJkJfG+HlCat4/UCCXdklaASYcp3V5JH07RZ+FtqrvmvZM7IRRrA9dYy5RSIcpBzBpL6P0wtpMl28joLC3+4tjTJSCx8WhJHh10vJ7gViFtcas/PXzMbtASUmUH6ac3gtTwFKU71MzXw2DbsCCkupACixCgeyaoRVBXiAFiofRuUPam0WWGMjkavRP0WtTMIsTS5lAKOt8Yd3x2AOLjRLsWbTH6CNjQp11ywfYGoru7ZfRFTDEXH3f3oP8arf/I6CEugbN2w1837djQ4emw8m0NJEqO8gYt4F6uBf3kPPSTSIqgk7orkG2EKlODKRnabEg4NeriPvCEIKA1EHkbcdyIx0YVCdD3GI5LI3B/INx9G3o6SfS1LNSKfoT11iB60WZE2GrtRdeHIWcK8mH6LJiwVAazEkgY4o19sZJfRvYJDcu+EvQiNVzXgPjknDYEAGFC0nBUZNCM62i/QsKU68PxNbGEayHw9+BKIsPQ93wP9XFksOTtxWp8F9KdqpLpBN6HB1i57oW4XjQngW/mYcp60UYOzggp7MR+CVfS1joJZV5s5XdNqEdasNxZ/343TtZMJ2KscFdCxEV7ZrquQMKJ/ES9aJovD68OlVeIsnFelFL1oqe0v73zQWmLqDICPPusQ1nm82kfb4ivevnTAO7S0lv7J6U0lPmzwxskZMYGrUpotxAfoDKhmOp4rGQIhb0aLk7dGUnhSgad6RD1nAHupA4RmkPbxoyFKkj4P9y9eWBU1b0Hfu4yewKDCAJJSMC6QxJLW1eSWG1dSaKtfXVj4lKeCzBobXGDQa1tWoWhdStVGVqfS1EZfNqWFmXAVq0KTFGrIMJVwIUtV2XLMnPP75x77znn+83vhZ+vv5KEN3+0frmTO/ee8z3f/fv5pte/AFzhsNX1nyBxMCheiaA/mpDqyCEORP1xBsqrGygvpH964Fc7gnIMJYiqQxSsgFHzT3zLFTqZOSjRsFguR3nJBC51gp52OVIrCfpL6HbDO4aRoJ+IFEkG9cehn9ZQqlpb3dK3PD80dxq0dHa8SmS4K9pZCyqBeFncGGno6c5cM69YJlkYAySvmXdgn2ICzdmzIFWxF2hcLd8C9i+0l4C4Q2IzpOY3E7XAAYcE1T2NtlpgxQacr+XeBGGN1XBfcghjrOnx3vDawpCVdYhzTcbDZK9uw2wIRji0Onq+BE2WRli3oluQrUMopNPEHsO4+Vfii7t5N91eweRztTQVJlOYVp1KlwgjLEz/g3Y0qj4iSq+wX1KLSzcU5Gk5DoFS6jnnv8hB/zHnA/Y50t6hePBse21VXn6No6rnxUq45XMK4+WSeDdgYvVNj0K23HtIRO/umQohChdJlX7QM1W/P2p5z9eqFxyA9W1tBRnPkygQojwOsAeogM4s8FSdlqiUKacyH1zatYY70zK7WYj5zW5YyV9nt7SixhNvQ6mbXa0p+j6He8Cail6QyzMQPByCmFetMMzTQWnPEk16cSsv+xb2fQgP5XIj9d6I7ho1+g45uMVrWnpFSgFKC3fK1xndenW/gmY6+Y0q6Kp1PaHI8kLcUnyQXkFUjECnzYbS6IFiPKhs+JJOElTeRc3nJKZkWHYBqf9cbS07R5IJw0W2/PIHKnYzBSy95JoPGIeoW36Q3gKoDuebFCj7Lbqi9PVVuo1eN490Aj6pjb0K9DA8T/8O/VvYJ/bInaeigHUddGMDaEAnxNTWUqCUw1gEAzccTlK5uIHCjTORd0jyeFQSRvNBVmZOfLOKgGEzBo+NTRCqi+M2jJHpxSjdOl/O++MuB8QCDT3SeV+fOnGt9EnVourOH3xe2oNdS/My31/Plm/wqSJo4GYstSmf+4avy8UhT4TVtbtHyPRWLektSbDdk3PeL7llFCTia9qp7l2E0e+Nqapf7Kt198/9yXEpz7qoXOypIe/nyt2/m+mzQZSraFmBFrA7xn0jK9tqkrA4kwzJgxZiLiRpfwrt6XnwbIHVjHtflcYofXcGKCTrYGe8U4WhmCO+WPrTTGHIvEU1HWorZL8SagHzLERhsUpA1XRrcWaQgcQ2Lz2HtloOUOk9AClXt1fEoLxcHAIR1nx7IzjtaQrxCkpQR4A2s7dh4bRD71a2/tAs3SmAHbRrrfcfq/XnaWiT6Z/ggkFQk5HuUk7x6wkql3vxEE/cjNzEe8uFIAowPq35SC3L81Xz1bKcR98HgSHtGGZ/gmo0e0mWbpVL08bOlBwToLVx19sWhc1uHVz2c2EM811oEjoose38wEUyMhaiRYt2ym06Ovv36/tpBdNXICbLBBsgLZt2caEakZB3ag1ZzDicWTfmk1Uy4hnXidEllv4tLs6KQjHPJdptQlLo9I8L56hayiylf8/JjRk8bpyGMtklyBGpQwDN1l6EPwPd5hRMDmrIpaxE/nvSeQlS/7ZuCGMyiJ5oj8AzaNIO4NNmC+BADkdB6izAsiQjYNoED6Uy0IrN6eYLIq8ORyQu+NY/G1R89UU1j8/DsBISRqd0+9KlovRvLC8bMURlXr33TV8BD57sqoQqFcSkjzeTg+0T2Td6tDSqXftCmjommFTGw6J/HJSQDGqsjJMaPMoWUkYeFgZEUbqgDvXk5GHNhItCRuIwbiQatjG6x1gYHmAsH4eRtN0o9jQXBqlgD3aUQoSCsNMbodgJMOJhrp8CluyZ4yNqXfSPCKBKP2TUaEENZBxZO0Pcp4a9X2CjeJEYkwsz5dnRdsaP2a7OzsRfWQDGIgimQvGYRC0MeE4AgiiyBmIPJ+MR5ftqHSSmqOAXpEStduQDOBo48M51beAXjqa/7TcnwOAqWwp67nCZ0tyoZ1RMiB8tv5mDFElmYm+X+wiE9Uxhp3MUe8bmX/f2qIyuYZJv30VCBRSaTdr5ns+CO2nXI4IrS5wr5qvzF3med8tBnMZKHKdCDJuDx8iEQ+LYgYBRYVyx1IQg4wbs6adC6iRbydmh18KRwWnqvDt9mViKkxeez1cfhXgSX/RMpRGVh5SOFjuMJl+VIqy5JK6Bgv2hQeQolqKlH4g8w4Eop1iDqIHox4N/OCBLfLj1tLKxr7Np2yzlGNOF8sHLaFG5FkYO5q8mwmHGQ+HERF4iW3hUBZ55saSc/3fzvO+diOdbJNHKxNBi16MSO4kJZNbyFPVm8QNVcgIXL7Sv0i6VAeSg/ZenuU4b7WsOjl4pRfJJoA2k333CcCaI2xsheWusc7mh+vqyb4KItsGkVI2MgJR2kYiyD0fyhnS51k17mQD7EFAA5b2p41BbuWDVfLSPQvSmDjA5tYd+VYO2qAlPuEdnJYXYHGFCEnSIAyifpO848Egn1YgHh+GAT2Z5j5SOnrQCw8HAe46A6leDcDDfvlbFc3VegL3Gn8SoL3K7wH5ywWrPJfeBVNpFDOyTwWdbXn02445PqoBltrWKHCSfY5FNmYGRvKAN8Z9w0qYcFT5kEc/lUYoxD/fHYPs64g6lKFsCKjFUUeQRLbF/le28AnWBpEz6qjxVle0B+nNZVcOu2RslY1d2sr/bo0zOWQDyULO2ZoDZdSnsAyNmpmvawbBhJ94xGgv6roVPSu53P5ILt0zPyeK4ZHEaW2/hoUXv6ObukgzsCo2gnHEjPGK6BXe+AnXopEVSodYVIUIF1Lo+yLMoco+GW4AKAgNNrY5QXGkOw8zmz3o33PFGLTLx3FMzwluKEu+c+ENjmj7wON1btCaP+/xT0PSh9/7wmvxmh3fMlvungb9ezN+jqLt8lYJ5c/RPo78tHbljcR/7RShwSgYNGpRGsnW/FFYeyBKoRKbriLd7l+0vurADyvKlBeiNLoWlxRBtOFmAHicaEjwBRzLotp8BRxW44Yw/3/+x6gkd+kCcZJG9izqAcCO5YQn9rrn8K+75outOiHko7D90WRer0W0XzlYncwpFoyNvg9GdfvY5hoK0esRG8Mb0d5lNahtejqvCX975EZNcx7M3kssNxsVaXkaw2LVy1TmY7fq+rVYmDSG4yHDQi8Q+j2ywUcFnCpX3ICBNk/ZMRRFVQnFFA7Ksvr+gV1c+OO8FoLrqKRovOjqDTMA0elAEUGtav0QvCAUemhVtAoWgz7DVwpsuvMaVPifPL1j0KercNY5/O1r8sf2JxvbMrZov7XTHXg1uvcu3aEGBsHbfaeTg/+QprEJauRIhPpCzEBVBVD1krFOQeZujsPjmhLMs1OOUQmnRMLopBq7fHxVC6dQK5LBnYVjR2AgtxxpYs6db0JQq6Q3Qh/Pe7NG1CdoYxBGuaA3uXkMBgzSWBbuQ+QtXPouOCgqwmihxEINgMKAlhcdgUUDpUARzcDR6yGrcOYfqkU/phaWOoO5nC2YYNAqfTYNoU7xgvqeJZiSBCqdRQl9Hw/90hGvCrt208nq11A7w2EMITZKXh62XYtFtRpJBD82i6+Ml8gnS9NOvTpA2bpl7myoYBVDi1PyFrUYr96/Pz/MA9pk3gsIDORylB3Q0HHsMdPP0PNzP8yDK2LkA2CU4G8b50yBayKn5ACvG4HeJo0CDfwZOiLuUzxXJFnftfXsp+ZGbKfF3YSxb80tlWYluORtAcCQMSiL4I6+7jxwcH/MeONw7A0ZEalln3eQVyvT9K4mqGBI7KnVScGR+yQchC+CR/PX6fNmtatDiRoDvnaaFB9TWGnfFNRTy1JCp343CZdwohhRCpoaGqa793BOJNA11hhzwzyG3tanp80YeDk8/jwd8ZkmvtXDVAHk6tEWXEzToVYcjixkfQoMpAaXdyTaVOSJ9Nhcv+7wt0zOUOj/3wQC0ZW7R6gjPbuCePW9w+MW9frQJeF+WA3taj76+HzG1Nq6+Y1yVCurxQd8XKDOVKkvVo0S8SX9g9OjRTUhZ1iPJj6kMYhg05uQeuA+DcyCeoKXptmbg0ANlHMrCsWJToeLiNVc/HDeu/rlx3k+JD6Ke8LwM7wUvdJ9GP+4L9kqj+01YcAjUY27Qs1lJmM5JtwDb5rfQBepEWmUNUvadqmI2iPSkTt9fRVUmdFxcw1V6Jd16MVqQ17UAXfOpS3YRBY7mDkXUBSSfTrd+dXBaQhukqWMp9Rey4LB5Mvihrff1ctWMgdj6PNhEbCJghZEIfhCZh0GUco8i9sfNjSk89+lz5LPOBQW1sWJV0JY3ihVIY5e1WFH5Z+VU3Vgh4DTIYtRYcWS7trFBGrhTN03oUhYZM7qeA343dF8Mq7PfFm/o87deoajVFMQyotzKlOtdR69RIOXMoM8Ay6eOQuy7EgoPUhkuE4IFPGEKNzcNKcP6CFDVdBqgmJevKJ1+CNA2QnTBWMVLQXoF6H0M0jYYX7IR2ujR71/Qp9sQWAh7yyYW74ABWEr/XKvC0FtbbVkQykc6DLP9XQm4W5fwfb4SVxuM9I9BjbvsYuxzxn3zAT58uucP+APSg64s0/zxRN5ot4ivWEa64d5q/6xUutTDPpu7fQohsb7utbzgAm7EKTSPAP3DkaBYZA6l24BceKTYf47KNZ1XQD6mzvOD/sNjJzNPH1JxuBK6lRwl8RMqOb78ycKdCP3QC/0hg+lNpFoAG4bsDuT+/hYZAi1QB7UjIYlRWeEXUc83Dt7NhPcPWzCc7IIXKao4q99sSnDSpEkSJmByHsQ/A5R+PGlS/i1xbDizZ/cIivuBGUnxNa/0qeA6d9vEgro7XIkCRfujUojKYgrFy7N7ULQE1iUYGA8wiyI82cU9U4mWA7HGyc8Rcy1HPANUtZmDMjQBfe0Q6vWshuyqZSDfDYVDrJkS2AL9DPhjY+AXjSSsijdQ8d0EChN8GZi3Y0+Fxsx1oBgVPEQRCKXV3z7atfAY34MOde6td8EKrq8FyDQ1t0MojMZaAtaipkF/AjDAc9l9cC0WQdYdXb4ABXFRZBaFQw0UYMVzQhOQq7RcA1p7+MXSLYg10W839bpcMp8GbBLKA9ufQ8x8d7sKm/4zrkvTMcusQd2aJUwWtkZTBDPzsNBxatCPPe0wYDqmOiyF78YNssvheQCbolnvg7WuKI6y1Z/ldhEVPdftWlPVoQccdlMpQgwnriIs7FDdC2PLWQoRaIfTt/vn0TjpynFViu2mULpjlQxWRNpQuvjwM844DwnoMIrwhFHbfgzBdCS+PIXF9YL9UIu/7D2rETUAUVFEGZ//e1a1CR7dGBTmJhrjeS4cRs0u3a08tDT9LCy9iTBHp5ABpjQ350WYI+wG1gU1kN/PFFSO/8m5/l1M96fS/i808e/ILGaO/2uT/2fu88ZEschA9q9hGTltog1nqTdwc6uy7nAgRW+T68+IGuhz5vQ//VCe95k2M1wFox2N8COztPiTb63yiy71HL2DGyK7/Xd318QXBwO9JTd+5FNwHTBVSt9tIMYZ553vR6xp19JlsvbI+3W5pt+3adsDU5ULfRef59WAGG1Wj3aIltsOI0xlKOqv5VF907K+m/16C4ybNkIPN2B/klFIX9nOqpB8nwiMlOjsWxq41EKmSBc6+SkJqpRGfvGRWZXSSO+gwGCaSIvgt7VBg1GJWwQtezXKs2WgGAygiE45iqSnUKDLRlgpGw+0nsZja32shBH+Sjzn8YRLHNbu62D4cnqn5xx5T+nizJASnzEjblo45dvnA11KKFePEhzsUWIpvWrwtF9nkHSpcjfqe8hZ+U2eE7njp5Mmb+zyJ04ELUr/8qP4KnEcHmIiytiJbI9iz1QQ5RyMLb0b6Ftdi84i2G0jBysrz8N9Z53I2V2BvFaUT92FQkizyDFLpN3TTo6xBTNX0MURNTG5vliVKcjhQdn2Mjq3yQ+cBulL+c5DhdMVohfRt2VkvYTmeaQorqIvCuWPDxoHZUlpNEtgRD9qPCHB6TfK//7WFIs670i5A8cNxmhxw48uEgE0Yyf/Z4lB5iJoJ6BzoVsI2BZahGhcAZlBr4d/BQ2rqXCwsm59jOQQv+Hon3scU8M3a5gYM8t86dAMMb+RUd9jx+WJuFBklG6/Ujly9D3FPYdN/3F/CrfOpmuldNWXQbSWGHU22J+LQXBJ5wZm9YlINIebSTiCsTkoRkIOUE52kRG2dAzKmc1VvJ4AfgXzuVAOvxHWLJh2UWlQPdN1hso6RegmYn2molDNJKeofWwHFbWFHKMURL3zBihG49lqBVWrXUdf7W2lfBgsxT3Zaj8fxBngwN8S1LyGYe+iiDJQIE9Ld1QhXkbDNZAaZZqzFkV/XkLGPvKaUQuQloO1DqfILdOWDplh74G7vr5B2U2dj6kH056p6uszcBmUKBqqFtOQEDHQVB6cHkvCFVRAA54NCsXNABTWSeJZjkVkX8J1r0N7i2fvorpwPDe3DtXwNCGTNYuYJ9XR58IoiiaPJxGVhTZgUMWQdQ9FRMiQBlKnEjrZ5SShAg3WNJKUlNkeJ3lJ1bENyksGza1hO1Elj82O18+SBkQlhfWtlYXvnKhGOlUyyTlGrr3OnrAJnbEUonLIHs0hzzvdt90QEYRhlymQnjTnCFQKUIkK89KoriwPmSuMQs0RxNh1uCcGxmyHohTDWNg2r6UA7nG32uFyeGjZCYOeBYL1IygFTNr6VUvK0fOX/QnGoUHRQAX9o56V71HCtmuwWk7EZRm4tloH0W6Wab1wB7lsuwxMlWwa1ikScBzkK7uGVIs71f+CybaSXVL9rgFUBZ+eWCEOoF4Fw6pVrqQSQUbO75eJbeIT3edLK6w+Tm5TdkH6wfkKjIUcRwt39PraDz5hnmqVPNFWw8k4xPa6yVuVT/vHuPSMcaNNDGmOJmfcBSA2QEFqImhTMN04SnfcUC5rovT1fH4Hjm5DnW5KDR93/9ZbUPMFTs30feiZ/PwKcDKS7rhz9Exb6BK390IqPCNDafGv8h0GjxvXn8ahdC9bexbx+X4an/dDadaH6J5zETULUVC4RVBBXQSFHUYiqmY/FA5X4FfIfIAoJJnm99OgX1OxtbX1BrFOlstbgj+troULbWkV8WTAcBkNCrqq5AOkSoBpZdpwncZ0Q4FtgFoGT2WEk0GzEBc88j830rn7jA5xKbKlUjBzR1DogCAtSay5//7V1S34ehVoVG1mOwB8IY+cNnqZ8nBPIhA9j3SjwstAtYOZAfMDtGW00AJsTAyji47fiVZhGtqidgjZM5FuQZi+uKJeUoNGjb7EEpS5sIsPgKiSYXxa+LPYQC1JOy7vBXlzKRTgp0KWCdsQKhhhy4bRrNqJaHQRhf1xdajbMgsZ3rBxJ9QuZM9D1uL9Wl/7jZ81NfK7yVlylmwpnXWWGvVYSi+i9A/WJ4Ky6ScV4k58/OZ2mUTkA1eoI1EYplC69Q5yEHxw+LUbxQ6nanMa8znRFJsnPyTabsWc00DpdNi5YGpbl4p7v0DV5ta40q1ZrlnXaTlBBTj8Q5midnPtIalZgNJfI4Dy9cy/SFmoaGlG77rYU+AYQ2PVBgsc8eNFq65aYnBAoLQdAs1xwwJBOiZDXlaCcDKoETZyFHyvCbUilq27IbcZ+ZfIH1ONpac2AECU0PY42z3xAtW7SEC5MqXFqy3nt0AKUgBXMp4u6WNMuGEWWEAzD1oQyEznxrxUH2bbAlLeCc9KQIYhqt1sp3j96DpenSclb1X3mD/uQagRSvCI7/LN8PXvcJtZyYYoEcxtX0rXBP1zZDIzOFk40ldd5l5XzwjcULYPJCPVNlOpAVWaNrLjK7miVPAhJrGefUY61I2d95FBfbkPZhZWA80AJjbfldbWuxTLwHh9FiJ2BeyX4TlBpybr3NUAjBlYMXsqk1H5l0VXSo52NIwRckLLbI0zYS9Oi8kPBMyzaXJMYhwaU8O4O5cQxyrNfPDJEm8m7bRmVGp3KPdkXgaqHfBfn0S6rbWAYNuwVvnMtPCMitHxETJpGdvjhp0+o12IK5fJRLYNx8/QUbBQry8KcRBa+/1bvqOoqMoQMaqG3nCUNMLyvCKjXqin1EtVEjyWSR/+z7qwDXSe+BkrfzTR+Z3vKIuXx1/B04VXISOi7z/LGtDy+NQZ7mH2xY2bEdbyawSXtwCgnHLOtwN8S8ebIiSqxcr5Pur5zZrnaXNBE6XTXvXisNygTO+bvcbbS7r19EF5v20x+rg3y0RImOCL7FQpX1ibgHyLcLeGSqRkULYKJaFLYPsmCfRChjSM2LBbdRGS3bqM3o1yn9sX15prMmb9qF/AfbfsF5ASMEclLr/V+1xX7/7rWEF97u2a7618pk+v8r/vZc44t8aF0KBcjHj5o2G/Hzfu8HFzUEi+BO1ECbKC9kdFOvsRYuu50Ak6F8595mPwGqAMVdRA0GPrFgOpP2O3aJXX3IIoeW0gv4OkctwcTc+SX2T/lf5MGE9uNZMsdJqlyp5M9ynC/i+EXc9deG7uv6aFMx+ji7nb8RNxTjBqNvssga+95MCvtIESW1NQtV09isHnoJNsomKGGMIgycAvBjvjmhrond7sV3J4h7+WBGUAIcbYtloK6KblahvYF6uYXSXYk0Pkc5ACT1bwqQ0JJkSecsnS9tMGZ5+ffk9bs/CL+dHxHbQTV652Xp2kuDyCjF9M9d/PaES1QaLCFbS/FgqXy+phjggT88Ws7/SjPVzs61lP541wG36O9Swo3R1uRTJe8c1MF1Fb8wu5vTa6cl/JbJxWxrway0/FHsJbP6+mqs+Hn1OVS+CDUy6AkmcTkkOQz6pRaXE5omLIotB6Ifx6KwprogethJSB2kKCyLxBo/SYcVoF/2w3uv9iFIeCGej6LqKpP0x1kSnbVZhjbyPAVndnaCiKYxxCCsSzGAUS6QiAjGQcGEgpOShnVwa3zpv3kExUuBj+MoxjdU2fTdXcc8aPcsYhrzIzFId+l/MkFGmo+zGELMcKpFKzBeTYo6weQu1GzHMcDJ7hYYDdcT9mIb6C1gqKnmnvt/T20mv3AJB7MwPsedJId4JRCnZh1FQZ5Eg4zcwarRXhgz8xu1Oclij3dKNi5au5sC4XVAVf2RoRZYzypc0sRqEguFBBGOq+CLb8BGxYl1BKMbUUxGL0cRryOEkWFduPRfyCAWgO9OdMlyv9w2s+5fKQb7OM7XLd2LnAIav21/c4N2Dtg52wwxFX+BdjXdvFT0Mzl3mfMmpL3XBqwK/fGOhcSN9pGOsfAe1yYvNu52YV0aWgr127DfrCHCkeyU88oa4FRQHi0NH4EElMuNChB/tS9hjZT2vhK8DJw6l1jwDJkJplApVwYoOJ3KVhGBIP5lsuRQqIQtmg3XkccrfxPf9VahgQfLUkp54lcu+lINtSgnY2tOTO3nYshswHrWduk71c3/DOW2YDiVpFUlgdAz032FL5CO2iPP2b/NYyNIkbIkcQ7aH7v58uYASBaT1S+MeFctKucU0vP2R8XicTpqJ5O2SvMCdLRJsw5Vi8f1PRLAqmnA/N/vmKPta/ZlGF745ZQL4toxoBjuEbFbZigB8N6QgE+ImOyWucqceKNXODO6vlmj3NOE/ZT01zyUS1uNFNsLVN31ED/ZxUG9yhGhT7QXnmQBfqP3zWBpABb8TTimIPDKjEs4fsVFTUsd7q452YAoICxnxoH04FIK18tJyaoWMw8X2p1NuzKb23XAjiQzmqbUIwb4KHOPO+nArxubwS8qyUR9nkBA13HIPQFkE3PSSwAOooj0UmfbHolYv7M3uJG74NCQwNfkp0mUyixW8e9YwsW/ViVCL1GuF9NWqUZXD69B/27S6kn0BWAQVjNkvgaC89RQuqFDdMd067TLoQYbYHumwPTHBRIyCodVfHiPKiMndlBZV1K19Ty/2d3esaAst9AfYBUVCvpS7V5FtMLmi9KZgnUXTjKv4hSxaJOVNUezPqjJSCEuK2tqrYHUMRpmLuiT6GBTIuBqgrHLVYlcCdbL0Hh3EbQdhgqTXCoqWxEH9mmA0q7Y/OK8ge/WobpON4SkwZoyG7Y56tSpK/zlcf5wLXIO/ww/+R4rp2pKxYYmfmaAkxGHTW3WRLoFkO6QTS78PZg/VlAZMxCVQpDHkRALPxpl15ik2L/vcEaT1NKEyKG5LK8e1Iih06tAo6BX7AoBbZh9CQjKFocwx6BdoYcM1klupj8spEHtdYDIIcVIL78PjjXy2xg5xqGWv7F6NuC6NAIjBffJndXxd3NfrprCz+GQSfTbNgHMCYhzxVjHug5eG1MGpYS4C7HHmiykhrz9ig1pxrJpnx47K8S3aiDOTgPefRHfMWLXd3gaNNMLPoj+63vdTmoEHk/9JHuxWgBGhz1oJh5iP2xlPAtGkmLyhq6nf0d2DAoA2KkDMzqP9hKqJiiBqJCrbSDSi4AC+FUAC5BKFzNiE3+EXIEQbyVspRn3Uj/DXyXu+v/c2d4MGfhpVk1bSwTD55wHIaqtunSfm8iRwm/YKY06DPl4iVFQXmobzXIL9p0/eblVynW1VaLQN7L8pgs7Nud54Chr7Sy4OKatrD1LlctcxiMkKFEps2kUal7uo64wByOkyfAIFZZqBApJ8J9M4+437XrvtjLQhpUrre7w6azj42il2OPmYZbHtjShXysp5BvDYAUcH9UDE0SSIJT8QQiISsodaFc6EzeIxzlSLOgQHBu+3ngcah9Gc/m37TjdOF6mAq58XXl3p3n8Q+V+m9qjEuZr+veJL702D+5/SZyEqpR304aBbHJRCw5RRbVXMcsdBW+NRlNoxk8ASfMgzGdtx7DyrwC9gYhAF17PjZDi8ipgmAp6kN3MMW+bjM2+QrGVkilaQbbKXsOWqvc7+83Ql2R9/Wa/T00TvOh+TG3Os/ulCu7UPkyJufWi1KXNycQcBna9OTTsv8b3qrnK9FgVNEoWAQLm0aiY5KCpWN23DHIsgSqMfTWeAXQyjXU/8R+uLiHm2L+t7A9858FQXlzwP2THUXnHKU310C0TYWB9SC1hWIoajcm4xqkTpgAbiW6OKsKII81ktgDd0UkazldCe4p/cI/bCCf9sXRe4EswoRo3OHe+TEjvGM9nHCKdHsaWSoLXxPtgdGXvoroeLRlsIzDqFipj745FsQhfodEOw5yaBezuHdJMgC9FVUApKBsWYmi/DUFaRVEKWhJmyS7OiRij6Feq0pajRLo2xSEhXbY6qMft6nEmgpkgxonbphVcCXN2yYEouifalAxx+h3+toOhgO+jfBdJmGsPZNGIJntnDPgVgbA5rCvUzgBF8X4qQ+rSAwL4P+7EQIIcxriPZVKf5nnytkys01ph6My1DeSlv63gn6B3JmXuhfN8IxKOOnjL3yuRG+MewX02U8MeVTIzwq5wkQvzom4VEhQXk/5aG7jvB/yivT1ZjJ54ZM3vLdQWfDleOW+dIo4JdF+ZsY4SF5ukK8VIC91T8beo/9kwAygMNlqu6PMIcMkFKk3LmBnCo5qGIz52URlzb4BuHhh4kvTaHzoeV9+0njGM+GnyXSH2aW1B/G+78e8ZbPZ/sUpX/hkakfuUWYmcIowgv/vCwtF2Wa5dy6xF1PPjmnQkbPMsUG05YCrIm2z6f9Z4joUda7MuhozORv+6h0CCgYQmna6+YxbvpABTySoI6MVySDVtoKWhylLlkQrSGG5howq/1jkAFfhvqDAhZqgxmSpa+ABx/hawHtmLjrTni3DdHHR7nWt0/R4r2DbvFRQkL+bnoCyLiFwiGp5IRl9N1+g7BxUkZV7B25FAzUvowx4KetYqYnLb7WzDGXfO+I1w6dC3krAhGM/aS0fxinwCFV/DDSHdOkXwX6OQdQ+uRPLxLlOIE3Lnd5YRY6ZCiaMbDj/5MKTnJ3rqbDjywvd+/5kf/j2/984xk5Ty5HfXR2p8+Ar85cpgJ02nzqqJE55cW7ZBEZE0ls8VqVec2EyeuKrTdU6aCrffxLQbAoxo56qKcTyA0IopooA1EhZzn0LO6EIqX++BcgVVvfAqnoB8DumBXcBZ13HVCG8zS0BY61l/fpmQgj5ymKLB85XiPA11kOCub1kWpQsJvXEXENL68jzPuga1WJPp8K+sqkKwcJPyvt8WCL8utle5xh73hg0iQJijya/3gOw7ej8Usoso6ndQ1A74NwCkkOUXhuWR9+Aq2/ma0yROaTbW0Y/bcU9yJDxh4OBfs5troLuZVuiwMbeRts4c1vhUbykGUvQ9LMI9SqOpSuDrb37JQjX1jLwzNW3gmMxSCUeofl34Hv1n6wRMgjzWSUphjL5eWtUhdTZ+MSf8Ezf5x0xSi1D78HWaga2CpE9KvOOAuZ9JqUbkG2etobcpEe/8HVyz6GwUo1TWDI3a03kP9rn+CkgkjeHXreBkvG6Iycr9XcRdSvo0yGXEO7enTCzsMTkjuQfwaXPgezc7jhvQz1iOGBE6gxYjjqya6HQCq6tRfFi1cgahaioNsY+OO/7jM80oyeDVJNCIQlvxutH/z9eihs9PybyAmHUqmJ7c8oeKiPlWAuur05YMscZoA+m6C28CRHFr9ifxITP5LcV++cLps9M7synXmxUpq1BWTrdHsVleBnbs7b+YlaapBNZexz93u1BwPHB9aimi4X/lNkGJu4XjSF5G36wt0mUZHyLKC0/AJABVxWFZSXtxZxPm+KekxQjAPOvMkfpqXln2NGreOXDPPZNsV1zSVf+Fax826L/wg8XucCDCb8E+d1eGMYjaZ/kQqv6J/b9PV5tqho1868zZZtU0Me8TpBvFPj/vdKqyhiI3TnXbyaxTPSC/dV8UGG7rVrX61yTZ296GDBYq6xSIIhUKcoMmcSSExZuPAPyrNqhH+GZkOUIXmWRifcQq2quZcO9Eprv3BAgj8MC0uI1noWBqNBgX0DWYeYiqLSSYSprWU/gOeR4qTCmWq0njbVsdVaD4TeIB+bi0DpoGiPIqk7EEWQByJHMImCHL2PcI8/xyy0/gpjB1RygpaHs6NLaHGVCmzU08srJBiAZu3l1aMNQhF/HqOF70q1vCuvssIaauvhts5bUPmCchvNhoHTAIXUSAizrOWc7C6g4HYDKkYdkAysR1iZFbCxhRiLHutlG6h1SausbHaHltGtvsq7jK3Rho3FuWKNnCuJcb4MgMPZtKkuiNQSpjDLRWY4sF7RyCJ4HQ036ERsnPK24XAYcoIfQ/VzfKd4Zy74ir/+7kV9419Od4VMpy/YnJUXVjHOcG+r81k6O9deLZjpsBwC3dXO+jlV9dH96aMdcc97kmW0JJguoN/mdtL6dlcjpU8c3uQL84C97QIeFPUot1UnIGJy3JPWMn5Jn8n+kbe2eUsfKxzyjYysRIjxu1vCQGKKxflVk7TyrltyuZbrRHYdtPLQtDXSiKbaouRECJmqNciKzCMQLtRx18chwCxsPMvQAkj4pz9p5iUq4sBvUtWtTDPyGQRS2IaYgAZRB4utBfCgSTV6e4w7mYFr0a05qNv0P/hn1ci5TvV8S4JARQnqGsQo4NofDswSD53XAr0bYGBwdlVWylT6Sko+0GGMqwc4Ut0WG8gA8c0JvNKvSUxjcuP/Wf+tkhw93PTx1nWbl0hU+PnjSr4HRt7/Ypov2EhfebgN9Lrl+3gxZuXoMkvbtI8He4UKT36ofV8ZYJkPLgFKxnJA6S6xaRFI02t+3a8cC+1EAK5MjqUA2jlMndWKCQfSPQPUtYF0AegiDP1oEAJSO5vuUaJBW03pp3HlqFKgcgdCHENm28RJTlKhad3icIYt58q6MBJC7TTNJcOUmZfcpGWV0ErSZ0DuuglBSXPjULGjdvHqXi//NhG2wUhknNajqpYsPOM6arcMIRFahyKeKWimG/YepNSXo1+DIjpdQMv+Jgo0zO3piya6fwX6YhIasRrEO3LBhHr5o69HcUxUCUCQNDVRNiWw98tSQRRAjqGyi8pnrwMWUyUtdMKAyGmWeprU4oByPIL24goV25664RM5UJRo24ZQZb5FPybfUvfIQn7Q0KsG9pB+/NEzVA4P1I7ZqEwkg+vpDSJ8N5I6a88fJHqfmyhvLhP1D0feHXedCLgVyN8di+paLKmOglddeYw0YTw0jEc92Rfw0xGehvDmF/so6SYt/OhQOYIrwn5ognRrku0krKo+Mp3aMmU1Wx0zwBHOwsJC3qLSj0ZDkKfjZBKwSRaYSj+4FBiguiCk1pZRYwtAhCzIdQDXtxZEEgfQr9jFlSvvENQq0MWYgGkhj3r+dLVHzlUKavxCC2HDIw4IdgujLkBU7ZekInt7W1F/Y55ETdXO3gAy6aWw5IT51jsf/FGuS0T2Hq1iOhCErGcCm2vIbKqGbVzHPeif+D9wnHdLHwC00U8KL/ZVqvPHSZPm+Cyrjx7tMvsaFATZhNQaUDRhy+sr0i9ijuehOR8aPESdddMtYf+5rX9SNVe7gXuBU2h8bd5Dxb4FtnwY6sanC0jl8RMefFREFpgfq/sasoxywG2/NcvM8yVh5u9mP1Ta4OaCmj2Kce7X877Hzahx11liomqQwj5C0xvHAuQGKHwsa4OWDt80AACveuW8p4bzsHLwPJjQQGKPCKN35hNVfS+PjsFgB5/9T4kGN/lWJ7h+/FzuQ4iMS2YBwF1wi2BHinNd4uIJiOrJ1CbuGwj8T7ur9TvfEOJtgjearFb4NM7WeaLiLkqX1DLX3A9IlvBkalj8GrdhyZi9KJKIDhGyyIz+NIrmy34OGX2TrFs1zskDbLv5lO5YmOgUfmDrVweRBII8yy/o0VPVUTQhWpwux/cccnRWIamE2e8VXmuQGvcJUJz9fBVBY0N1CyURkAUYxeNX0HPhkaLIYSdIW5C+HtmhxUHf2Rh7p7PyCakc2V48KcKAI9pPHw0YEtoeI2DRsZ7ruul+IBkghEao8PjonNijYbVxEpBWZ2bbpKsVtqvLEVKKHL2KFuAgkUFxcvB/tDmQmcpeToAlXEeaQEhnMZkIGCtOnlT3WAegjom5i8QA9bmZVxkwY8f8Z4Bxc8o63LE2EroCZA5aXwxO/xtE/R69ERy7RQxc9IGiTSH049F/E9hMAFV+nIqo3Apk50E5kYJJLwMJlJGoxRZlqzEUIRdm2mgQjdAmC4sszI77CWKqOwfpDdiFnC8PEruZ+q29WDzjrABdbCwQmqS2ce8RL0gjtoFul2mhKN0JULH4ESvKtmjtN8Unjz9IjkAG1qleTFfmpZYL2y+RqOTeNLNXwl/A6ES4Q0Yn4qD+LMd3qNQ/V0E3eiDqz7yeE0F5+bCUr2M96CUxzcfFPtJ8BCTDjU4E/M00XJuqukvwSjP3vYUey72jM8dUmAWn0radT9hyltaMDY/iYEIYhQH0Xi/EP+ux78KID8DX0LPUAmgbzqOlUlAdR7eQkbuVoK9VkNsRZnxqAmPURXmQNXV67m9so/ZKZ2kaWzlhZvH+tyYRijKZR6uJCCsZy/ZvrKw2ze8lhrxksoWdKNNHIwvkWOXIZHcPsxUMTrZoK3hv7q4A+LjIwscPFmVx1E1gKuRJ3Lz3d+Hb7zPD5nWfMuwdVuG/qmZ6S23ubDjifJ6L8U6D938+XonxKaSEakGmSAYxKOoUCSAhiWsnKxGVRlZsDuX/6H1x6EG01ULKQRRMMppLD0hQcCR63TQqHEVBVRwdTVCEigcdKwN1OI3sNmkO1j7YGIn4Axh9xWqmgBbwQ3THFrhBcCtPRdOz8tB7iHWDLWvuPyw/oqOKDJaLywG9c1/IuPA0MCcxVoAdlXxgrhrmk/gMUsl/IApdq0EUvguvpYgUT5jnVWyUFlq+N0eeQG/06dof+F89lnY9giOpiNJQsyrZH4UOC6mYe6DXe/BPga1zrAXwyE7KAfQww4Zpmigt/PBkeTyinQ2MmQWlj+qOlo0bEBthPqJKQVTqt1JVARNaTUF4Nw/jWXNo8b2Z1PFYPcijoUl6RcaNc9TRTeQkGc7KFsfdastgKQU35Bk4UPdHrpk3b95p5P/S58TW1iz9tPX2Bk+Q+Z99gmqTQVRt3rwHbhh39rwsMtubUHoC1WNjcwaXcZcgcyb9Qc/+OxqqLkfL+WEa+MUYUlUxZNw3IdAOVNzebWr7v/oZ+oN5slxr8DWWyoUGvaC//05jKX1v4TMitN9UvD7OBLj/OMOO5zUvwKE4LK+MEf1km8qaCXMGHADh1f5tkSYz/fM1Ul+c8t4FPDEEn7QeN6HDdQr6ybWjpj/vwgJN82wups+0qb7CiPCyc1ugC3hgQTv9oKp+Ezsd3+3t0N5M6IKVQVRWzXplgvIjz+uMl0j21JiCOEMxC2rSSC9HsRhUHI04rgLlwFBnEKnnNwk8/SqgUkWv8Mj75o7jq71nq9jtxnhKvF91K/bWk2qfX3jV38StWR+mZAwz8UKUvn+5MMPnZRWcyRCLbr39IBRA37YUctlJPDchyh8etoEsd+PX66b6VpFhvz/9+HijAJds5f9qf4RspAXIRkJTVqDJORVG3kLQKtIWwfRZGCKjkTzUTONhrauWgTecAAPpWrY4C8bHEfzDqst7Y60Hzwfz+TiKaNvPlgsxSJeqcSVjKGjw0NpgGSKedZhAgrUejbeIKGAF/plCYe5FS6EaBT2PTk8ESSyC6hIwSIKuCh+MFaRRbe2APSeAxNJICjuVTPuT/lRIo1+69AmVf+S9NqIHw0hS+qIsdx3LDJGI2D/d3lar5+jHnvALOM0cxs3/YokTZ2Zmp8wm/zVHf1crQ1uUqlYsLQeLnE0LsnwatgyHaQH0i6XpnepagHZNUbtQAhDJ3fwiAFwK3Ly0v8HNjNwjo9xElYORMh5+aBI5IZ7BkYjTxE0GyPEoHJxBExmyaKe7wv4Jc8F6ZC6JVydpc4QDldtExs2REESZLfdQOl8oZl5q9CeppmO0+DxJCw2l8QGtyPkkqGuR2Iu/LGUhamIzORg+TEYN+bHgZW3Dfz6sSv94jOq1m4SfVbfjAWCoL4NWSaT41PlQAwCpH7BfPV153tGPib5Niaw4iSEBp0a03jxp0iXqJjmIlkB+Pm/e/f13PS9UiOLaoMPAACleV/wmUHj0HbWE1yFlGES9HsSi3aivnA6oYE71WFgIZtqlCoB6T1ET6c5RivpWa4smqTGf8ECKoGronezAiMMyljobLKkFXMdUhY0G5aCgIkOoc35fboQ2HXZxzAdtMfocOBHIoMXJyriJOi0hRWk/YJsBbAwyHGnOBB5fK3hZP3PhQgnZc3IbGClxnmeBeT/OlI2z5IeMET7x/PquBnbiXvWwGxhVxSunjt3Z7KmHnfN5SMnLGx7Noezi0OGcRg6+j7HzfuR60pXzlMScA+d5E+37y/DEWwvanxEUUWuE+2XmC6PlKTuX4798CGWKKpHirPtruaQVFE5qqMGjBXBF/i50biGrNKEq8RSikngSdu8kpJPwNQwEZxBFr9iI28T2IhMU6rg6WC2qoY7bYLdJJnD3EPa9DgeWsgeBbkYCxWzRcEDc1NCISp7ysL4Vz17B0Pp9YZrmsfv7IaLa0aPC9x2AAnmYSiAq869RJjphMZQOGICC2wPQYw5AwfMUHkG+H6oOV2gcLJ8QOyjj7haN0U3bnm5T4Bh5Lt3XXiBsoiN/eqGs80hCb0y3H/+BYuzLoF3AvMYdj8jjoTn3xUGFzajuflxCHp3oeytfkKlAtwhRtb2Fli5b18feGcr66dgzRcGhGHJMEyj09Wt0E2Q4hlCrMQYinohKK55Gz4WBgpfcDJ30nRCTIOwcn1FrGNlH6pWuKtlEkupBY3P17eDv3pnzJjxjhaqDg80Dq/5eC+QSBbGVDN1hSwURoY+xy8LO42M7NUu03nC3LigaPjj4y6GW8MO1/BozTxUaxr4M6EqpY7q4CmgcKCim0gIMPIEcOlPak4FVkG4HCIO6vRwMSgvRG/IqihShDvAt2Ku2gy1Kd/XhwTmr9RdPtraKFfOi3r7xEXKyq5gNeK9wkjUySFZoVSAvFONpZ44fBDDP3SrVlfd+1aNG5N2hcMJuPWT0qNHXUmzf5JARFsTV8L5H7cOrVHo6IuRF4Sq9a4ZXwVq/xjcYiucT7RhRsVFO6bwMN3u9i2fzOk718KN/0dHQh+fhUnhyL4NeFnOSF+aLG/yracb8onqY6Bz5bbxIXERpFbdy/ZhdTZH7gKKGdyCtjapfiNJ388pO4WAYe2BwFNq+Y+EJ4E5lMzClngbGVA2tAoH8/L6QOlVhOmu8apeL0tdV64Vb6bQAxKxoodeXvlv3DopyBiRlNHBKrOD85fwoi7WwvywV4qvOKA8FhTc9HnYLbdvi++S/cEu8b/eXndL3X/dHGzDPfvt3q8Rdyuc9UMXvshgchwCqYPhXKQ1NV+11f/rn20HoPQnmZZFhcHqWlqOLlHtTRv9ZIa/p+c6qkZLiCMYJiVnMp9Q3CcsnwJ0C2c9WV2xmIlxiynRwgb5PuDFvctnYIbi1AXTWJTsJGP7m9rWIKZsG9xeOElatQVccebUtUAMMlK7WuE2ngLdOzm37wUFSCmvmVOdlGrSM8Ghouxo93PS8d7K9i6Zv/UNZ24SxhaB6acIVn3gyKen5HtD0H4jvsRvdo6HHL6aRmqOtgAgjk4Es+Ulvn5RrX3xDThTVFsHGkAn0idMPF4Z6gPLgfc6X9O4Y+pAv9/WN/P+b/BNQ1u6eCd9uTvI3T/oFdzpP1h4r1HR0nxsd8iV2bK92Ytv94rzFnI3OozE127R4J6mX2v0Q9iUEwBJGSe2RqMEKtUbIRgzPFsaY2n0LDHd2dp5MAvJRkrSrWZou9PxBM7fISA2dS4JCeaTp7+JeFsLlR76+Y3xKs3YRJZeCHKbsaIF0wgcOnW1LueE1IwqHd+h8ujULe3B1hO3aCCexmhBejkyEl3QbXhoJYVWY49gAb49Gu+b6wHQyHlbGm3Z2XkUQDltNiznBXQGLrq2VE1tjDjs2IwWLmpd357Ugit5MFH9mPvTnKlNAtPNRXdvvEe0RE+nOjVLwBem7VYYtZiY2tsfJZc4i+ndv12eRc+h/G8s8b81qNrmG0by70CcyoIKPyVIA6Bva8AdyUH70a/KgWPIy59XrwTLfQY6W7MlLtiUD8alyZXIXuEmbkqbUgHbukQnJW7cpmPsoK1i+qWh9WpUQx6GeV6E3CUqbxE5Q0wdIXSBqAAoYDNj9pakP9kOhe0b7U18vcdM7h/vEMe5R4ct6ITtHtktl/8FO+Gur6aoOPyTFzPTiY7Imq6n4eJUmk/qp2/00qvs5lItlL1ri7XAYoWkl/WiFm+kLihigGxapQ2M4LNT3hQLYuILtyP4J3XfEfxQvfOE7KoLKy2R+GwcUpe945Ih7x40b94wNDz3vz0UhchTOx/mCBDKY8rDel3l24O/KYZAVRT20NAAUIGcjBzBDrwSAsfl9IHiRKsDfysN+TEONp3Of//5+HJYy5oO+18Msx5Y+UdBee5aq/06+ErQ6ZTXEhkPzAN2qLQ1n/IFBQux8wUbaoA32zsi359W6NBaP3wH8st/dpo5DKUwnkuhffnrBwagQmNMbltabueOqM9NFGAAEmexvTH4+2m2CIqQqEYXHLVm40AINJEHFFDpCAsdIfv8eykAU/j1ySZ8Xb0SRr1/3gdol9qw+txl8Hu54kSbi1ZNyjpLBSyPHiiyxa1PlBcyY/UmcKMBWSv9JknJY9LZ76E76nnc+BrCzdbVV8MeA8MyHbkHHqhx3r8CEXxBh1tejctAsVL3BhX0Z1iPaRfMWKh9hNhwkFqHbpt+sghX3sTVtE5T2/1J6id2I0aCdOhZp2ByM6ERQPqDxI8SQkAEiCHeyBrljGX6KviHiptZcok8R6j5YjA9T4CYh+hAQfZpFi6C89eJ1vV+toT0CqUgbvDTjW5BLULZnDmQZE61F9QJ4j5Vw4aObiQGUY0tgmQLX2kMyCuZz5ILg9jp5/mfHU7PkOIHA3vBHx0o+r5ib/d5OuS8zjymocaba3gTAOtQL9jvQVUPHwdhLDpLPWavvgHoTFiLm/vkt1asb6aoiFQUYtjHl1rr9ooJyJ2kE2uSpaSbmsg5ABWXKn1OaJc+YtVm7VIFoJIvzqaLCFn0npYydw8fFMbBf074vS9WhE45DG5EDD25cjTRABgpUcwe8NAJ5PfXIl0ENJBhXcCQGJ0TaEImbEAr6V6A/y0KFYHbBPxuLGDsHRaKJROLYt9EX0QgQ52AEHtDOOMOitPMMbzWu9VuA3JU61a8A82I3TaI9aLekFgmq8S3mdxwyzkbzk20Y2Qza0KqdCoF+grSALr2FbFy1S2aKvgZms0BsXsOGJTwl3W54JQzFIr2FJpuaqJ7nf7uM25FBhHiyBOGdpiCHRilkmmwXcJci9LvAwE9tBSNJIrTWUM5ZdQcTOXFgsUTkPYNOM2mU/vTEPUyevyQl+1x2H3GTkFNr5PaJP5u4S5tPpamR++UUVWOm0RdBPV+QUuC5mMINPcDRoAQ8xyUofl4PuSxqweOf7fGSnoeXSuiXu+T91teFX57tJMZCq7hwgacCCp5jvku6JDIj7jkoAnBGz0PKD8UKDRHIQ4rc4ibBpU3GM5wvV5GD8XMb5BNdHYgzGG/LOLz+PlNrMj7D58Jk5FYP2AXyqSS1mMSkAOfeRL3UeNxNVD0jzPINKTTxXGfr5K7TFCtzSGNxk8dH6yihg7F9SpBrmERz4i2k/JAWC2Kox76dOTDkewAikKOly5iOkYZ4eeMp3TAu41OG1dXKvuwfigDvCrlMFlLzyVo5WaAylOcKYMd7Ds4rKaOwI70J1g8OtbvUJa0JVm6U8RKCYK28RL86efU0eQlUeFe6lNhNl5JA+eW0sPR6JcI6D8oICCFTGgZ9+5ZVflWYTjdQuv4uvzymmq5/8AIlwqYhyxBKjBQtgIvH/uyaregn5stVGsytLvmX2WYyTJ2HU52VcJrURav+RA76T90Pvzru7GYVuHQA9rDbcivRZ8wXN1KEoGDDQGkMNfql4fx5A+E6lNLbR8sJNjfn2HZ+AQWTHBPAtcc7o8EG3h+HxwgNg8BTPmD8KtatNBpNBUZVK3VdvbDaZn6t4ko+euATYBzCWe0ZujUtO37H071VCSmkU8wOqBbiJsprf2RNRjU3DpO+3Nctbhxm9wmNzi0bYQzU8DBbUKxUhr96hV937Dp0WsY3mIJ8/SKiwIjXJzEBulkYZy3M5hShmQCddZsspPIGWKguuJloyEAw395vtbk2qPURYRAe/o1nOEeK7jU0tzYFekY8VPCMqvr6z1omibuQ+IEl5XmUdLbZLeWEp7GUbnvQjwbVub+wo0psIK95Eeum30MhaJRu0evRyQTHrxyO/WDPBdP/lRD0kgy3IEWu641wKwYrG48OYX4LOtdQuo9HiGRoskI5mraR6nnQMx4kjTCAdAsPkobebx1qxECx8wj64kjkG6GyCzyDEYfA+/wThMPTjQysWm+kxQkqkcCnE2wAzm0LsVpkjJOxtKRcpNC0oAbytZWVQi4lGa/GpYT16+ZEZVLThSeTv8cpY6fcPcYqEbkVPOOckjZYkNnCyrsOOrVNKtChWVvyr0AXGp6cbi1/vS6KJgP1YC6jO6TSOzTnPGFKYD0+kniMUB01dMf9mqzXCl3JmRIOukKzS46j+8BO52ErZIqumyjV6nnsQQbslUz+SZzU74Fmlkxym818SVH0Cc8XRec7uQWdTf/PtNGjiCkbuoK0uMH6/xOvOKCfM6//z+nCog+12Y5SCTz96CzMCupvZ5xxOhng853p/mOyE4mAFUgyqUU7YTAt/EhIvQ12mwQEdT0Zuv4OEbW96SwwKv4/SVmxR3BHgtrAogiprB4J1iycmBZG8hJnWuD83v/1ZyoKeuxEcU3kf2YWoLgpNObqYH0DhpeKoHdHiLTaTpSM2E0M1WySmqul5TtqO+JjinLDwnsN60/ydNQtr9uXlNIm/U37N2oNdw4HvqexLwF6GI0i7BfV7WJDP2Puc8Uihu8j5Nsy8zWStrWpXhBei144TfHSgzcO6oGzulEINilawEHF0xEkHl3XAJiQ0rXq4te+lUVa1kTt/ppANB7knTFv6/X1rjPnH80g3bBu+gzRJqm7HR0SCevwnz9Cnev706ZkoDi9DkWXbacTemDf7QSX3gwqqrpYpUqPSG4XrxGTQriFR5zEF9m3qqVJyGHnMovlNrQwI0as/NhOHlgVe8YBROv2Sfnf4M+1FvK/TH4xsYsoVUXys0iZlHuRYlzLyXPLrIJGJXwyi7uNW+v9TwpabGkKWjbDtPN4xbxj8Vyvrh5NzDDtaIE+MgVl/Rzff71k8iRdCdzwZNegc1QTfXIvY3kll9iuZCWVQFRJsRZQAfoW7Ci2io+Axvw0HEDknj9gRJe828eeXO4HgBhjw7B1Ek0szkEqjDp0GlEDTRIyF5MHwJqpo1A71kEXjzm8W9D9Z8E7gi+aNrx/GUSfYc8IEigmmn85gmKWA1JPjEnoL59zYHxyqJda87oKjSyzidjHRVrSptLi6cC9c+4F8TgKEXTQqhOUieFzOHZepXbhpBx1AMbUofeg+QzkUhQqIpei4ymHnQZaoFMW5HMDL5GzEta7MNZCGOW2L1Xl5XwWDd0pb6mn6au9fjqaWnoM0eOiUjRiXlSfCnEAH7sCFxRBO8tE5TDlSImj2huSX4OEHbz/SJRwyL6JHqS5xy+m4BdxXU7YOfjisKF5949jn5MeXiMjr/zj6vfBRy28Zfr0F6Yjx0pbXdVjGAUPva1BnSEWgjpAFWHlyNhGcJX4z2LIjStHv5bALUCo0xVZgBqy3zHMAjkwQHHGbFCya2aBSNUyzkIVoyujtwPwisa3DXXgSb4hUVTpgo0B++OAvKWThOuZU4h//O9gfjVMsaJqhw7ztk4YzPomKNxM7zNUiFi3pwEfLOzEAV5WaccY4ELWdECxV0L7Gt5YG916d2scmjfqYTOQMvPtN9w1WgUPUEH3cnjLSkQNRMXuYcx281GpTATVxQYkpbtGErS6x4jl1Zluj4jOFt6oS5LS12bXhqvaEC3/HsRHScDeaRJx+mJKkw7bVbWZMC6dovevAfbG2yP+of6oo6pefrPCaSb1X0jBwNTjqWJJT+XRoJI1IgzNlUqNf5cKV/uI3pPMW75v4EkhviyisGss/3/D8r1mN4w3RZydRbU8/uQHJXRmI/PmVX/r9vE0gzAbKj5jDp60igYsPxkkaCM7ab+BOdEGob2hC1X8YcCOjW2qwylQ203JxfBpQBxfXWgFyoFZXduvVn+qT7IonEA9+EELKdZjpKzTvDCI+EF+y0rhDla8xRNYc6XAXHJLTpmkfD6ZCnToF793+kGjhyMyPMSXd6LQgeMXc1b3d8Pg4WoJxOyO8ZSgL7l2zvizRPByAYep9NdlIjdjJ8pAwxYuH5YLK/aVSbVSTvHcUnF2UdyDOivlHOAS+tggEhU75MbVZSUz77bniItQqUKOGYNCLrPfPDg2xMyCYopAHkzbNjJ/PEdJ19g/SQhQzcRA5mg3ChkwBgoQhpR+0Fb+bPzur8jg02y2FRCGzir+BKzolFHwLrehU74eiWBkUJvowXBVZwg9ptm3g8C/cbc84NrQRQqCYqhbrOVXa41wfb8lmc98hcf++zSBMJrg/y3xRk2vsr0JpRzTkMLdUSMgLpaWgjVLh0GEQy0D6ypHwL5dLQd99LGw29ewoXtdDxIvHB9+FjTPDnxO6O55DzXAMACIAwToUxuULWcwRwq2UCG7zm5ADlJVjw5egI5GFNu0B+KAUglA/Y04Mecj2DgdNY6QxBdoA1coRaJNFbbxSVyeyiDI1OsPm6GUcxn78VdUdi7TdT85KD9aldQh5NBbl3mp+mlEv2c1e0HPJlxABlBn/U8GBQoeFfr1aa4FBe6C8PrYYoBdi0F+1bJQgpU5qJ1xC7pU29OlUqQrSj86SBb66BOLy4S9HbgHlvPVeB60l2MJ0OKGn06abHv1DiXFWaPicuTngOXX7mzmIsX9Q4O5IMvJeTJkdzLddotN75XniM/Ulb8+ntK9tUDyALfOpEWAEHSK88t8p5JDe0lOniKN2akZuZsafae5SVF5+iaINSfXOyAWps+GCVsS+sm+f9Oa3oqUI5IcFSiGlIUxnhCuT4bmqYZwz3EiKIMBKqEfV1+Ia6erWNZmbY70fiNOw3gll8d2GPY2MUyOpD8Y33WkuKbb1+ffzLSLyVrOMDpb2rfh9npgp4bbLVVfwyO4nbUHh6jJ746jOPFmcKkrr/glRFdk1CFPdsQViL9uLyYZGRYwaJxkFH/ad50AUEQTEL+YBJ62noEmixZwJBccEQdTzEjTc+xv9yrn93cQNSrhTDNUNaGRL14h/WsO7+vYIBY1E8XFeRQZ/v7F7/SeKz2bLr1ZjkOJuNJGLPYw1VzCn2r6z358JDoeU2EMZiy0KU6yQb3wSTawWDiyXkHGxdy+FHnIEvQv02+VNlGAc24eBeJSXyA7C1JBsNa8CsS9i84Pnpb2f76abruS1z9X+fEqCgZYHMcRfFE/TN+7DIAJjtoIrEP2dq+pqZDJnXexF20BvhoZ6FssUS7nxojcQR0TBSFZ+jucbtFXy/yclnGe6VIWUcimN4JHQTDhpY4FBw88l1baIuQ0DFePGWVyVZ3b6Gcwchpl666osLUtDiRtHX0dOBdGhh6Y3HXjAnjkUModVfCZNmx7q4O6I4guJZASsBGgTAcyTuEv1xXjuhr4mX9TS8t2qEixKuZkxX2mbiHZv9b5589oawgVDt3pfzPWTuq+kKBDAz4kqaUyBzdgsabmZZHSHRb9q3rrh1bde3BYSDULkIGOYvwh5IrqbVDVE6sBUXN7plCbImlCsdgByMGLoJ+PoMxBBHlWwf247zrKa4FuGZdC71uDR+wu7m3lPB8ilDTCRDBzrX6ovpd08iuAGfRRVC1Ustgc61CX3gEt/ry+oFouGwfhS8lx4vZLzEDbI7/YwvT/h8Jd6OSe1ixhqK5hfyosqwpmHQ2VCjbRyXSA1EfZNSCoqtkth9nSIzGdi0AXJMfnA1Nx6mg/hmMKwifl6P/qDFQ41z6s4rH1b+uHKRGdWEwmKp7MzjXzm8HBmQOU/fthUNevWTYMVqQp+DMSuCGFjk4WH7mWnr17lGYzUT9XdwoecRMlSs0+S5vy0xx9lz3By76but2iN87L7wGWjoBb9aoeBcWs9JU7XrvRB5dsoh+RKjnLM+PybcZnWHcqRExEg8xa99IWdBqBRZYAYUZ+CSw9StYFUGxoIrpk48oRsOsGKmitgNUnWgZ5QAfqk9qDHDdYPpKC6xBCq1KC6mSa1kPqkK8UepbeJb1LDUKVCNYG52dAc1D4SkGreEP/EUX6Ldvlo5m3Wgrk94Q8M7fFCNFhNi3+9HgxyD1H941ifN3sy93nmc+VExDeZ7jhCxi8zAOFqz9C9yiXaz4cvDGSHStV85VmazResu89t3efjYGHUDYiUFEbgJlo58E6nmvBCGpzhmpmKW+zaS9nRh9CUhDDMXTaHeqhkzt2UElq9qz4OXKtgzy5UiGKuVxET12Ms/IQPct9q90rkNCyHwJKzFL3k9pm3t3PgSJ16nq/A/1urdhniELXKmZBQyrZ7EWU3N8N7PA2O8N/1xCF3RH6X9r3c9KD4Nn3rpaDJPSnnyE122W/fhiMOWInp/iAAM4JF5+8UfkdSVjnNAQlxKp3X7S0BcmJBUrMF+4cI/Pf5R1xkpgLIr0K4vqIOHMxZUQpt/bmvCroSyuXmT9WfkmfTtitQ94LmulCkrhOFYYV62Brc7ep39kuFORbg/5sAVIxbB3O3ua7bnxEYtQWIBecSktYZE7ZMrnEKJ06li+n6pwG3Xbysoz7c869ojeCFn8MorETXZNBhrdyaHhf4PvF9QfPqKbZyH7bAKlqkbTSJrN/Tgs2DLE1MUX5ljbnI0KOFX0HQR6sSwgRNvNTnmBtEdv+yRmnBUUm4VKeFFq0T9iwwAJjJkLnXYOnigKY0Da2HY1QPeiZvyHfHvpqTe1wTnz2OXDp1CIKEkNHMez0af1SEwZBYO8TniZjgIyaKBxe3kojM/yED5TWhTI27GdBGWSUn75SsWhu1VFyl7wJZ3xJ8SOWFiernssdWVtfTz9lB2K5dPhcBJth/unw2hpW+lLr0NZ8Jy2+rIy349pHAWmEx1bXI+/6FBQi+Frvm0ggyXlYHlTej6C0IGvYjTx9tyqpesj+FlcoUoH1jLMyMgAa57wOpdNYld8cxIwpWfV18cb37pbd6Ze50Vf10xtkLFbLO3cGpDEVom+yrbgv492lplgVsD4hgZd8I5z51vJtsp9PAOGlrANq7pnPUUDjJfqxhtb/u3tIx1QCim1I/VwZn2ACqmkzVBACjz5s8wPR9A9hfrJLh+c86ji695KVK21/2xMQqElSm/w7MoZfuNDyu9oHuTNWsv9A/vWm/VC4PBpRTV+aqn62F5c+8AakJsLIc8AuEIEtzC9xKSE0Qo6zseEvTMxV26XLxRd/ydOk/jU+mvr8ob4mj/mL3eL7sO7HDwcFfn/6uHEnIByGsShCIWaZjPJCErvkSeSZBtitmodZxDDqkayGp0DLQR8k0is+tPjpr995a/EOFV/hmlLKyKfp61fbyhAa183zxjyHojhaFkRj9HNgPIJjUT1Ypb7IQQJkWuiMwKWrEBiNdjISF7gfdzKkToExijJb+GenfN98iFIxIDazfRWlj4pfH8p+GoTPfvGnqr6WP3g6WQ5ZSyhiEEOx53o0XTgHDYwAdgh7bkg1Ufg8hpGTIOvqKHgXxjjdm5B1AU9NpLPnL6Jp4bgz9iD5hKZP/71Fnek/9ONO3scRVGcrn/TjvutF85ibRQbVo1kmNQheIYt766AFUwbjoRpCfcCDH8uQFMkgaLscQn1woM6rQ1yGh23kUc1lDplZTc6d8FEwJnPvfobyvgXzxVl+SHyTW2/nRS1ms9UbOt93jWN0z+EPyV6vBMcOorbnF7h1MvTVRs/pKqH2+w+cFvTjjKUdh7g2jbcPgVkE1HT75k4DFFhvIUcSXDJQG2gjumTD9RsPS9YMC5788g0HxvcLoSYLxC+hIvzJJiRe0m8h1xsybgkqmylFZ7wRsVli136ot7+KHHjn94qvM/suAV57Ypc2EzQNt5NoETxLA4AXD9DOLBBiaQrbkk2Ef9bnn5M/QoYCiHvoeVhJMhGqcfaCE5WmTDjNATlEJkC3AGTpesZoJYIP3XlZI8WuTeA8mBXV3xzaxhTVW249d72s/u7i7Ct4NMsUR0rETTkGzhjp8kSceMCWbDCg3cyoKowBziLQfVRCKYhiGvPf69vKJuNumCjJOhuUT2cWrgDZ5ODnMLlrfMj8OnWQDyflUCEemd+DRAgMVJ111W3ouGg4td0EtTgp8ZWAh0sd8x3FGnduQ4Wgtj7KGd3/O/dfZZ0cb8XTZor9051pxnVKAaU7c8DLCzxS7JUxWI/Ee5RMTTjWB82UMohIgVVqBTK+UXTmMFS9gfRflM7Sr1BbtE9fJN1f077jsqIsKqjoGmo/J7c682a6Y4QI1er2Vc4VGZG4CxTLOqdI4R7uqnEUzhhXQX9XL34tPWhmAh0Dff+g7aicbSDd+U1V18W7DSt3SZ5m2rVUUpzlooIyuCiTlGtwSqqC/5b8OxfXp1IYJvXchZOtdS6VFDtW+jlPgcQBpbB5S7+AXaHhfYzvpeMdKMZB16lm3z4TxJfrHRgoDtnt/ceQ5U8SEAjfwwtucZwf8bGYhpsglEeUfjLqXBEd1XPF774oQeNKfC9ZxOsoff0WoSozXRfWMs3pL8zw/+7eaTAeooNqFsxc4PxtAkZHw2qcLz/rsGbchN4ee5jl0ELqQnPQVkAJUeiNLXkKUR3/fiqAjKIgMrYD/+ov5BCVwTVKyAjKoAi2hf6uaz+/0AfxvLWQwsNF0FjIIPKyqtFboKa0CCpISbUjxxjGy8rQHI4k/DENpRFiPf8Y7oArx4MQEZQB0ooVyNXOvNTPFMRbiF2xpyipEHshQ1LRf8JrfOI66HpLzCIhdS3ciaoEs69DXzRK/9rD77mfzi9NrULHI40ORAoFcRLomwkc7mnuP7tyK1TblzH/4TVBXEy3fcPukizZHtdky22iUKuK6qLMaA2KSaG8qWeEJYaMRZyWYbYcMlbz8bU2tUSkIf0+pXdkhETLUecOQ6rRiTuuJ+XSgNDYf6ShtWbYMMhRjlzMdDuKIEPT8DzYR2Qih7qxD7ITGKW8AvXB1KsD8VvfhpGnPyEpnkVTw2sziEqtgRQ3uFRhXkU7W0LJg9F2rUnJEZPO/hRIlZxzIaCO/g4GNwmg4juMYBJFJ6cSvSwGRQnv6z/HwbgWmBscE0gstjaHW0HCIIxR588zJYNGt58fRGiuc2Ae+DrY73QcBUPijraBv25a1FkpcZVitHA+SYofD/29CnKBK+DWIIXR0JMa03IrkDMDvSPk55QBi2lElhb63IgVuP2HeGzpSQp9Y7O7Opt9S3GxG7rxLNVSvnWa5dcJuIM1ImJBubenZcSOZfbxoKBgu3TXpBkKK6UaJUOClG7LKPthyJVx1IWiWQjBEeF2a0guBWjP0IE1XT1Tw3f17S4cu7IFCt4NHddKDqr4mKRUKptZh2qhjE7G6dLaCe82bRXBCu1JgcSw3kZBtd1wEGfgE32rAB8XF6mC5HSxZZmkTnVuN7Yra2wzGSvPYozSDW3yBULz5s3rR625gdzHV4DYKKWFWZCiHQ3qNd4Ard5abm4KuFnmvd5oabEAJImU2X4pZKxmkNxAc5/HwCyfnhfB0eC8ZnKbf450H1zcucpz70QuhB+JgZ4LOT37p2niWtdp5JC4H8Gk+/pTsLX7Rzt7teoT4/D3issz9L2fy5M8la6Nh9TMsQ5enCf+asPlEPsrzrMASGJDDajnYWQvJkTR4be+8ZuHLedBt0Qw7AHUFde7BXFNhSd+8RR9x/9itpkXd4jbr44zzSIPX+5vN1lqzxOM5ZQ6Nx/+e3M/3gYD1Wh0S0BARWbaOK2+C1FrENWCwoPwMFQiBViJs5jImEEKliCHMoSHnyHb6X9BoYpPrR8P+dOvvgvsQ47SK7J+eZ+e67pxxk7nRY8a21nLzHZxHtJziZGXqMKpaVpKxXBHLj4VxJBinbCL1kQFRhNg22AI5ki0bBdQtyOcm2GR0uY02D77ezDnZqN0XBpDHTf0201IcAPzCLEyeT5CRkoUJjNqx1BAvZcXVJQ+kVeTIqK0NkEl3ugYymvyC4AiEibABX9RAVA+2AYlP6OoirY7hcC5UW4cm0jj0ZHD/YAJ/E18zwMDfHLUQoSLBwZShPL/DEkqkG8nIWEhBfgMlIHiYKeoVUVmSHZ96z+ILl4qz5+55B9iUfhf1PjvlHVlVFbIhTzHs/L/rOYf4ZXqz7Ku4PHrSryvGL4M8x5PIJwNXEC8aluPYj7kUZZ44oGFC2+hcupJAINYBxb+sN9q7N9YrzUAtoJTR0roN09YptIt1u+Ivkhe5AkbQ1J67p2Hl96r1DIE+RtL6Ufke/5mavm1aRW/C3XGS0CP9B4SVlRsM5wyG9oNW0RDe5kxrETpVkiRhxsM4F03LYZUbN+RRSgVUWT9kt/3tqTCUeooOqox5MOmUKtgDrpLIXRuMaB+CqpYYydUsTFc1ogKGVH9Ujfo0Q97DOtpqMkgjO5f+QGK2cDHIjN7nevr/g7XzwapZK2R2dtydU0nD+D9I3tMS1m0jSsYZ4tcjG43c9m2QkR3qnhFjb+5kS7XW+sAIWpNuGuVXUpUCUr4HZWuRVTuW0mVbu5fmLiV7s0FnmvEPbTiXLGbb71gqAygD+eARB1g8BREzAraS64n/faTgEankQdUaJGjKCNTnCahE89YRN+UQIq6TT+pigiJneQmvKgjO5HSV9gveIbVYItXd2s+wkwT5fZR1I9CeFo/W/DXdl2cazHPNNbdGPd4OI/IsL9AVjM8tpW49BWmWoL0UUBNhfWdBIXL/n2fRihDhkKIEJKC625CO5I0wmIfLY/BrKAwLcXDl5DDkNqLfJCOn4FIL2xTdKkOQH16KBgWy/y2nDyb1U6t6qlgbL0CUGw9HwLPZsLOLx7Pvr8/VVMOhdmtiyzATadSUHlxHn3wI3DlvydOU1Gd50x1yVxLGj+BNdY2SARrua4Z6gfCXVVhJepLf0sCivE0pgYQwEwYyfNSCKxORgqHxP170XxZwTnHFI6MYRVfezovN5N3s7yqHnr+thvIwfAJPrMNHIfU+6uUE6uvj2spGb82X3IhS8Q1LoCzyNhIIwqXL7UheGM0hDyMDIjKFSiaDdkaD2ytX470L/q1lejP0P1LkdoeiI5NqH/vlBsZJxzMydhw+nXuCKIwO2n6fEq9eOvUWg4+uv3GavcdmWId0HVlXHvBfUe2/ibbuyiq7p2KbCQ80B5ZXTvgOpWiLVrU0ONe4jn0v0AvM6hv19K8SYn9o261unZDyfpL5RPQu1C0B3FZDlEY0gXjy1QwO3iIXMKSvdq5KlMZKDxCVYUkU9WvmLYMQJ5wOTtWSHfG8EgrRGFg1gjyr0uRBZyEPUZBu1cRZ06FBRR621IwRWbkJjDXlsypIjUK9fMddlplIaLJi7fkEgc/I/oGeRdzN6kACmhJAEqiTBYWGyUxCiVk3qnFz6D98CtAVe41AJWdG1F6RN9BKhTT6/tMIIk0G5Yck9TWfgXdNww2Zpl5CiCByihIPwQsNTeFGR6F24dJI8lk76dadwYw51pVKZU4V+lz1oBDthqcpaMtWkSjqUEqbYSzdqayC9IdVbEVKtx6AYk9C/xpEpNnMMpcvKS8S9A533hd/UK2kAOGXT2KK4YK9/UroR8DC3PMWkAd12ZH1ZyFjbfX6fLSmM0kpv5qTgOoR9H3MMtfbeZnRk7JDKOQs4E8uW0ZajUZgIzhMAp14+l1I5EkXIQmsCMpVIYMsCTUFhiN2tx94Bf6DKjiLqPbzlerxPSrc7sKON4/5B4pN9z5VKKJ16uWCPh+iB+L9LOTKU/G6i6jmyJt4FrDEZF7cAEbBoq1HMmFzEAhMtwZZwJsgyQ9SvtNg6uk+N+VbIq69lGFe7Ai7WWuSZB2KS29Ifd6rX6r7wYZd5VTxwYx81NtSkFj+9fO6GMsfAPiQuoZEG/lxo7kGn2qc+9xC5QT9DtSIvyuYdwiulTwaI5LrJt94hQed9DXCE9jIbt5yP+zus5D2BfHN/iXXDX8G3833PBD0N+cvLt/Ez0NFPAu7fT+zJ0sYeT89NXAafyZRehi4CztqGXS1R5YWAYwKXnS9L8Uz3W9flUfLDxWSTOVdtR/SVLqWJd3kpTSZWmnWTb/88OyRdVLVlK6WY711HJMc8hvlnG3WFAcMeuXkooyFTPqXMuPIEyktPgUW5zfeZ42bLobKNPOtZDaMUtQzmPV9Hwv5E758K4BvtbJ07+dzv17jzrSnc8WbGsg/fvjdakn0b/lEfU6iswiqVmCTPOmf/Toq5moDaXi8569go2oxgUbmND+1VbDECvuJa1DhvLsnoO2ETQ9ZEBLn+6E9vUssJAuQ/3UE1V/vxvwyYLwa0VnaJW6FqW3a42S0rNoGu4Q2c7s2SV4vnAWLRuqEnYrA/9HSm8mGWVLWdNIVq7izE9AyRKvM66Qi38ZcyQVJmy6cx6A9x4yn3be3hvrPV2pAG3B1H8qKlx4t1atTKXz2+BipUU2k7FySevY6k6QgLj2ZqK/K+/B3jwizUo+RDohFyZYS4ztkM/LQXPeoKtU3MG8DmA+mzmnTe6znis+P3inOH4x2qIl/yao0s6znnGO2qXEJX079qF04Ojj8YFy+3j9TOwffcXxjW8szSv1NLmKDE6jinPjGaQ7ShBHaq+he9Wgwxud9q9RlYiaAyWHhhoCYiLmMaVtyV3Hy5hxx+lXL9rZJeIQPDKYecpZ8qMLOcWcxHPayaBJ17lJlql3XAzMQTP/an8GXQ8giJCJe9SDk3MpwLs4zKbrPlf8Wlg7dJaSZ8Xa6iqp0AvHB7bK49BVS8Yr/z1OQqvBwl8Ly12JTZ9fB7zf5/wstfv5KeMoFHs7T0VpuY0muM5d6TOFUuFm2iGi2qD64zg5+1wFa/Tna8AU6zylj/XbXTrGBlMyOOyRVCVa1nnMlM5FKX2MVAtz18jt46hg/iZFirXs0sv+Ekace+Mp6TQzufG6rdIvt+WpA3RHGA2iSUC4zABtP1k9WApOJcWl9QNRtVQKgmcZyDHEfR+lSIVFeytlYSChWSHZQmcPcJ0KVi4g2hZovwSk5NWYbKtogPbL0yp6sAY2qcycRcqknWVuZ+pS3iRUnD5bKc4BFM7FiNKdIJSujYv/BWWhP+zRBAMPwn8QgTXEkJQ9tx/x/2Hz2qaBsBsFvTtj6X1DZW5XtxYzz0BsiusmV4iwrdthEBGptNQK10TyVX/CXbC8f3AGMnvWnCF8SNPe9mR2h6zcnslrImVyQvuP6VURVGqI+zSScCcw8Aku/zZR+XfdfpAPyub2uu06+mzFGdo5IJFoPkPpOvngSdr5hMJe3QhsU+02mHAv303UVDHdfrf19SoQOVwvLVUtT++rHSnP4jIm9MJy43mcN4DyO2OEBdHgCkl/rSNrjx96VepjaVyzT9vtUkYxSqGynvDQ0gv6ryt3Ne2QDHPeajCw/GSv1NdbQ4P3h7cKlOb5tPhYnBxueYIj69Xdea1SJ/utvWmXewWwQNoN9Qkk53TR29a3G9TfJekRRFET/RS3RzUiqsSj/BZKv7Ok0eN6g6NIkKAYH5t1Wqta0+KMjbBpG+Mr8bK81Xit5BBtauekqn9TpBSZnAlYDISnUkZRgS1s7WZnGvpOMQTimNkL/iyADn8JBA02bIzQA35aS3dds2FDs3TpKNAC3igocQTSfCa4QHQL8HKXiKjwqaPPjZ68UVgQSfqiQ3fOkn9GUTT74P/k1u2ka1tvlyYlXKST5rEP/QLJXbjR3eC3MYYVrilFjbt5GJfWUYk3RrHfP4XKuBH4Fcl+0DOVQeq+AkVjTNqHm2syY0M7y3+cYVaRHLrIzwQF8nTvkWm/ksxwKyffOLVdRkOcrYOSmzwngNKuR0nQOy5Men/C/sK7RILLeEeDnocHsB6eVA3l56KoZj6FB7DAsS1T29E93oZnE/btaRZc9zFogGASaaZcbzjhoU4oFmPobfdLoWnpGOgrC9saTHszYiy47kF8jPAtUW8EhqDMY2ozkqyL0Rb1TJUiHsfmWG9w+ernDgFvS6nSHVrbwul5ecY5IMPEK8TaD2Da55lnxCJWLmeG66cSaqQjPlWtqEmvg0iJGZj75I0+KqmXp63ZxcoyvpdUSjhcrpMlOqDbXSSpMN9zWbnq5v2jn0vuYN8cO1caTIWVG2z4rhCsbMbr9/UbTaIf/WcgW2fadCtQt4UL58sTEGIySEVAJvIj/aTkVW4GiRCg5g5XKm0QMW/3f/3F9rOUfm9iyJPOD/pyx/vORT7l6YbSKkgN8G5a6u14iWd8jayC16LetWqPinj3fMF/siWubBL6adjb48adrZq4zp5f7LNtMdprdXU2DLr3utlXKAoo5m6UvnKVS2n+W+jzOHSYLk31PKQuZdcuPVywaLKgf53KjFmyCIOsx/HKyhYYdpdy/wgKagiOtCTqqzs9h6qpDvw51doa8K8Y5cyrAhQ0GAza2csuc4ZuPR+4zAAcvoR2/dzru3S5jpddWEJouhMfxstSi1Gke7OZhif24Hl83SjfTww8vHLlyv+HuzeBj6o6+4DPXWbLQgaQPQkjakEli9LWDZLY0paqZKK+1A1JrG+pFWWory1ahYlVa1qUwVatKDJYd1QGrVory+C+AeNaFQ2D4sKWXJQl28yc75x77znnefK+4ev7fZKEd34/2zzMzJ17z3nOsz//568CUIBp/Rwz769zbZ7MxWeTqIuT7+P/yutFPnNs8A/POipOn0w64i7ujAb0OV7FED485CIiqn+GzZ3LL58KIQ0FKW1D/4QP1b8Hh9emwBwX2ywSrrYeox+ekxZZjCiHwRNtRHk2Jp6gErap5FKGo6QL1rkKwb5atf2/+lWb7OrrqP17foc53MCUG4PyrXPCUPYy6k421+94H2XOPxY1Osac849F9r9Vu1mSondC7EegUaKf3cuBbRTdKkUmGTLQdGSGKBhER1usJF7Vr5autOuGhEVEAFXQiag9kJrxFpgEp3FIuAGdUjKwJRrQJq3UIwcOrMqlHB+l2klPf+wAIcez69e/caFo5Vl6q705IBxywHZSs6sfeXnhOT260Hjgrg8VUFY5TU2G6yC19WgRDkDmKLL1TdS3no9+LYqGvsIydLYv8IphOJ2VpL9C14fxuRI08KEeMd2Ge/t2E4ajvA+CGmbrciAq1PN7SMvh0lNMVWAKHc4wCnjGEYWgfQ5IJT+D9xnJwB8sp9CtC9C+H5UCZeM5oNb4pz//z++IOJV2IX2dFAuVMIm2E2N1UPgB7HyPFKGhgu01xFwlWM9gn5kKc6/mZsiV0RchV6ohlOaUmyJPKieHUsXLpZmr1FRgkmjwdk2VsjZVc9lLqowz1tRcSWSpbTU3uD6RZ5ZXWKJ8BPnloRZtGjiuKZa60x0zcpJba/RnJ+BHn1117qo1zrINuH2CvYMn2nJKk27zIsSiQShHIKbvRFx3/AWSTKjnCCHPoREgeUg7RFA4C4lgE+HQ4ZiYD6U3jBZ0cIbXHBQL6Tj4i7e0mfKoHJWiLR+LB/am6asDp4v7iWd+Tk6Rzu+PziS+beDpj1yh8hH6edCfrqD/iqk0W+JfxKMk2vnsCqi/hKxFkWi3neUoJ7nhupgbs29c0PyLW9qE4Wa/XF1lLElb2cdvkxfRjzgkI7H+Wa2b1B4ldq1ScDPenZVEjwspUsi868mlwtaKLiJ6iynUarwO9jpHG6G9VvRZwNoDGJ7mQH1nsuMUwLx6sAj5IGiuESlFCqIIU+iTBei9fEyheGsAhbA8L/b26mtL1e1UklFqMMfQ98esFljr+ulWLvN7gZ29kNKdFxUL7zBJbyPaa4LzTjyLkJEYKBKa0eOhQaOn4dOOgjJKS+5BMUZoPUVuR/Y1FDZl8Jc1hGHm70Sm1J/hLc44+L6dYT0L5JA/m86oOzCfPGwFyvzoKWxbwbXQUs/3FFE2EFRMeQaIUxO9VYzKKWIoj4UyV3juo9OwpTVASvYdtbIHOEr2wEe3V5rKwPbRXSlwoyfTzuP6UN4Mfmgj0GvxrnM+Ua08LTXkn6pv6gVoVxU2grQzKVlngGRv6WcTwf55cuvhblKcRoDB/DgM8oykLyuZpcU7Bu0DVvKtoNS2viMoS5TsOLf2FxheOXeZihpV+jsArDR9DtROhtFEnL6I7iEmL0e4d4lKFPzqXcqDEwIHoHBmtwiZOhFcn4zEfALNf0/t7q+qWT9qMHlGLkvasp6Q1OzNN93SJsYceVuvI0a7OPz2tNtNQBcT/w5l7ENcyOhXJyxRZUmjuG2jxPmJOyGit9kFe/p11I5OTkYoGshPJsiIDSCHuqpnI9aLIgeBTO8v/aVU5f/NtWBUpxanOy1pjAcoMzKlKCpHZ7oeSfYEslCSKzXYAnfDCvVN3UqCfQhQui25TFE7QlHJr/qrQRJF3DsaUWFBhWxTS6Q7viTGuWtlki+9ciHNSSiHsZ3WKzXAPHuw14WUB7FWYgfwlia1E9WfazKV9xtlenxOiBpWtJZt1nNCk/ImHkOqxoItzAySjOfPBDWFIKlZTxYAsVGVTS6CVgHiwijUzUYmBVROYGsJ4OWSRh1YnKMrCThHo2t8QO6WboIReC/tNyOzBv+p49fANrRalQHjadNJuEZJiRAZHZJJons+CL7h26pCZi+8llgGlAxtA9KggEIEwApIaen7Qbeq3h6sVRzq3W33fgojYTfxqOr9asb+1ZKqZ1RFJXyvQu4ZxyiuqFHS7QozpdZ+ogXbJMnJvT2MOoAUdRESKtUoFIvcWwOxz0gEhVGNxEQUFTigyhUTRR1GoagfFm8I7UnHoWzkkBQgpPhqVA8ZOwA1o4b031ctlFlH57bDcMzWk9RihLsG3RlSfP0ECCEVdzLrVFKJ55l1KihfrnIYvURwa367mcoCi9YCQDFaCqY0iT4DqlgNYRYEkBeCMPdMBK1TmkEVNX9HahrN/+oNpG//alCnzpNs6kdjXTfdIu0GP3daZcNTgkfr6xumu04W164lv3V3yR6EFhf4kuX0JeYwidUwEvTVtMqCedIUeooQp5ccS3cqrjetTl25xhyBKLJMvsX8mnpB2QMU68Up5l2WY0UMV0tlb3pM5n15LRV9U87UPG3jpgf6kuFNNAanlr4MmM56zlLxaj1LEopbtT+zz8LrlCEqBqnZINejXQ4hwHTUd8KonRerT65Ig+A2MbxxNPTVizCsCJwRx+QnoMZcBjhL2wAhnvwU1KMw6oNQH0sfNEJ4BHJxYzCzpqchInQVhSaMBQFWjxUjHlxl3AjNIFj8WgDBQLXZMLeEGk9IBM35sToA94xCOBlJaPmPguMr2Bl9AkZ0oFg6jfYD3NzpUKuOb10GFx7CkJSheFoCF5rA0EUttjhh3sBjQe1bj7YyhgbNje5KA4uzaE91J6QqDkSBNS3IQFwaH02/C58OJTHKOkm/ep14izwCnrsp/bBSie/MlSBO9BVg3uFd8EzHYHH58NyP/wRVAKjgM6zcq2qMko9eoUaTEc/v2YeRCZOAElQXABge/o2pYuXz95KBR1uL5Glrpmp0g5/76yqueEpz86ZDMgFhzJ07XwQhzJ9tpmJQmXbiRjvd4mgBPtS15Rfnu+IsTTNzK7n3ZlPLbaAgv7to7oCIb1D4F89VQsX8iF3rkQ2T+hxFKND8h81wM30oUpuXGQwt9twHSJjCX4giuZWX7RXXYgYKdMjyB+06ZhTJdeJDJhdKfqr/lBg7lNVXR4ql08U7xxNzpApdRAz5SLwcbaQUb5GtXFAtE0ZCHfmxdX9Q+PyrHqXSr/JQmlNKTFvy2qkb0bBIJOpnrOzR78CTZyqWodBIL4Ph6xMSb8p7uzpJ6aNPytXMvTyQvCo5ld/mbHF3Y/iDI6QcguYH4PzLiCwK4sLHPwONeKCwsKsAcp3fgt+6Jgsi1p6dEEyuvrMO3kYH9Dosuu0mBR89jx9ieVi0MeNuuruO/B94ef8o//zOwGtSUoxMbE3IgYpkLO+HSLkpCD4RKHtRxRZ7HX7K3tlRaWywV2YiI14JkvHO11J01/W8e8g5jMmuGnuJnRX+k/1/M6A9oaPxpubMQ2/Sej0ItvJpY/RfyqnkI7wbFHVvSonMQhoaYsl1n8Gs95QMa0a3ckNokXCe3gK5H43a1BeA8kipzIMh2v8Hiv+6wp1ld0ZGSru2kL5qWPKUaTHmsj8kH7CYUoiPGd/fx4fD0M5XxE8/mqegyIensq0S3OdSi2bleBHGy5l7pCmSott+oFRH6oFBC5XvpjEXOq2ct2r6NIAQT7SFQAf52FA3sHETxakCjhw0XWfR+YWovcgjXLfc7kgZIgRmIvvz71xr3S9ZTo09tcdz0V1gWMq5Dx3ey8v+kyQY1jI0SQHqSj3N3i3TNGaKdmgJ4Rjk86MyUjgNE+kNIaaC14nwAf/nhKOoRzq1xK5OSDiw/xGHcv2DijYnnjQHUKLO1WlZq0JUdK/ridhfcMs0q5xUUMQOPhrufQZ4TdWYGbkrXHcht3gxlUORj+YbIfF+9Xm7aFvfCjCv/IvrVoWsxxewVlINHIUP8SNOOMLYpdmKIJb2j4TnfdlC6P5NA8j/Hhf2SkTeQLMzwYPGSQQNKkPou9gKKkdWUByaSzrUKd2OXh+8AiiqEliHrClklxN04wThKJHtiPq8Z0pHYXYfij2Xo3uJIP78CPEOElGzoeGmoQ+OegIFnuAVR8HH0Vb3s7C3H6Ux61f26CAZqDpyIipsqUIthm/CMIc+FZXb4CTDRlQngNt9YXSEVKP72gi3z4vOaQHa9QjSvcjrMPCki88OCbtq3JTnFl+y+G7XoXbKF1tdh3rG/ZMn/3jySJQuSMJisVMydT150CNxBdNe5JHAbS/D041h6se04GKXIimFAi4aGu2ho6F2+cgXLN+CNhNN7qp9pxdEFrMiHpJ4sqdvv8OSQNMX7qwhYdEHOozbQwOEeZjgnqCAW7XzAYxydiVqNxkMcN06B1zYXe2A/eTD3ADQAB7tOEmUJRRl5s5dIlF8bdSMjATVjFF65/EqzPijs8go1A8R/QyFSuAmlePKQri+XuR5lzvbcjBFl5ao6zFuGkBU3r9NVeAx4GjgbTcKR2YR8yYRZX3dI2UgyqQ9U7gmAjepkMic/iRyADK3bZ8u6ilmgNsNMaMFUEERBuWBNRnEg/oZyzCUJa5GfR6tJ1yzYthcpaHiT18OhQpR7iiGAjG4smlv7y98HAIznmiBdJmfdqoQOIl8+euAoubXkGIVQmolZIM6x0uDJlB60TnjwRKG303VwNMP5bCWQsUGK3bB5d1/OagENvdqEz+Q5IDPmL6XGojXd4flZYu2Ep/a+cK9OsjV+bMbuhTsnRbPNPY+15+r+MT45QqFruBJULpDrJSeotlXJIuW0R0XgbPxEFhPYwdiZKQN16BhF1+QcQ/LfyjtWgMyAiWUvhmVZ0D/48Vsmyr/hyOn223Cx7nxpcLsw00nJFc+JyIX/LXd1ST6fBtkVwLA30IpzBoOmXxoRJv0hfRjVDdzIi5cQDaFiQzQfGRXliFzUflx/ut/dK5izwjdeYu6iBkkBYg/UTReoRfYbIDOUT6S+kVIuc5CF3kNOXJIAQVwn0Q/CMQOgqNBvheXGbnfXbpETR7wUpp9Rkqm8H2/BSOm0fSX4n9doxwBPZUGQL0+2vXzGXLpza8qFWrpTSRIggXimKWenXnLp2Xik7WMyR+WY+j0FTQHsNM9K5pvPzSYntetgiEPxZmZsqVeO5o2krBY0YncbixxdZvGp1oSnxgLZ6f0BU7zjE1XKEq3bPA4F9PNnRvkst5oR4sUOFTcMcTrHW6OO8vslk9ucBbV2TPNMUtHOaUIml2MrLs6wAHjmyiKZuPMZZ5miY7cstwzl6nqej7TOXOqkphN23rBo9YT0C4pgeaGkf4XeOtYWE1BUMoGO9Dl0LYx0i8gI4X9oJTDF24luuyZ1pJv8/kadeIE1E2nctR4pH087RjqumtavNPKnmm4lQl8qOZfiBitxRbwLXbotrrKnSePRqadw6JRpup8okLKQ7sGHpUS1pSfZtdQurLfHAA/8hyLkMFZhDybKMY8gmUdRno3usi6Hi+ZoHUeRScyoag0fPRUG5gq66G7ixTlp7sTiirqTvmp/ElGRVVZuo1/v44ACgCdpGknMFaraWN/Ekz6TxeDEzkbsswxFm39DARAM0mpm4/t2vapRAcdbrXV1Uh7P85r9ITTkJfjfFv+tnsc9vBFCVzvKpVKEEOodmx2d5aQ62WX2pLPcEcFVNsSZvx77vGsVJFXbcYXwCce7553G6d9rLXdObn1md+cucASmdeptiklTrgxgb2O70ebgnH6w1sOQMG+EFIOXKRjGwBogJaq9KtjFegKgrk0ka1gSs0Iev0Jl0kqaRuggmJMfedpkjrKnmuJjvi3QyFX33imb9U2wlIvxjCGOGiGIlyJRSiEhtqm0NfKUIkwmo6rI6wI3EqO4OB1FIzxoMbqWgTOjsemoUSFiT6IRwdpzQdFaeOBv/ko/ONHqsuPKuwYW65Egn8vugym4CfD8CdMCtjOhJf0J0HFhBmj6opTIOF3z4bDvhwM9NmmpgVO3E8MR3GuerpLuA9hTnmW/d0E7mVKTf+RPdolf3pfUaf9aomoFtV/slZh5TJLnNK06CyfTTObnq5tdR3q6LY5A4fEhAI8cQ7xxGFrW4xuUh3pR9NnQ0m5pBzatVTGQ31zCJiM8d8jOxjqxJnMq625+c7/OlxU7QT4qre8/qvNPwjZodicuxGLbHMsaynKEXVdv/3ZH+ynHb58+fIH+3OdzFy1X+w/JQ3KV9rj+tzXsHVwkouxjgxQcslklBIAgXWgWYf3hcQUtTBEHhV/j2/OBMlOSVkbPjhcHc3B2ukt2YvBXY4DkSGm8ZEv7EXudbf3EOVHVClK8pX2vjGlKb5gXOVXPi37q1Yq7vJ1TO7LTzJbRPW2cVTnsKzgK2OulWzT1NJfMEkfFPjb7IPRd090dynSGTRpV0vQ9fieJ6WyUqeAPrA8JceQl3JWfrYSiCkAsvSzXyE5i4GFojBMa6IwcBnKucUaep/lw/A3Mc5KLaxoNy3oJHgRtmw5SrbE25C63YuoAyGobg/CT1LUNwjbGPz0uyAz46djgBjMZ9RKQN0M3FQ/nGLN51RA4+K0G/uTIBpzNdgI/fyH1WrzjmYZ2zetbTMvlXnLUS8HiSHlBm/H0eUwZ96qI0FTSfQdon0sV3tUZ3D6U8CofbkFbEQEgUbWQ/9dT8O2jFOyszqBn7/Oq6jxnSGvYvvIC0RvlfuXbgQoK9x7mb9PUe/P6lO3zhu/j4lf8UjWI7cRw61jMDfztK/hdpTUOqVHa931c255bZ0TNXIf2mbDKpf/KuaAOJFD6SIcV84XSrYXLiWAMuyiOp+7QE5ZmWi2dQKwLmU4F3Orit3ZDZo9AVkCJPGyMm2pKOO+cHtQv0B613rq9aU5tfJjU//ot1r7Jxum3CGJ82GIYBjNPCqbqjTegzNcAK0bFjfGkq4GLOTW13DLXdaidj7dRgiRitzccy3ZIOcA3Av5xsfeUCotgWFNsMedd93BOJgXnaNj0Jy0FIb+hu5EN4xwaLB3g205KJj5TyGqm3/5FKIobb8BGfHy0/l7idkk3ytCfbqYiiGK3pAEdiq/4m5APRVTKpf5AHIeKfuLfSzWKG+lUVKmjT4jPulfSW5QDpITGJRGM32WOyw10sVhr6f66Qk44p6P7pJJt6EJHoJpkCruoR9fKmY5FNiDwkS/c5V9FMa7CzyAs6pftMj6rS+ImZa1/VH67EaVZfPDYU88At8OuSAHqBld/6Ema/EampS8SGEH7PPmaESlso6Gj5ktkYqFIzyoZoHq/WcOVfYfrwJRTU2M6drP7D8BwCXA2AjAulxiPvybWmQgRlCUAxUDGMjQwrPSyzBUPfzaUfS/lA7nE1g2KXQDSjc+ABT1CxoUUjDKUYKCI/UIuzaK4mWofwOXcuibe6OBSxsO0sBGzMq9BRxj+so6FYiji1/cKy1A+nfvX4RYHkk7g/6LZSE8e4gyUbit8YL8IQFXXRTbuqHcVRBR2/xyJ1q5FWXJBiC7RUlf2F7b8j0i2FLD3Q33xpI8+7ZQGHI8sDVSAIFr9DryfUuGiJOdm0EYpZad9VvBPm/vL/w/cGhTU1wapjEVEJCUEOWzcqsmT1WC/XhuY9bAKB9tfhnY82DKEK/9yymkxEjujYt/KSsy/TzCiQqWuwHvhXHQAwZEtASkfGiEeFQ8xqx/TD7yGirSH+xW0lQO2LZRh1Rh89Bt6Vv7cjO8DcScIht74rkWS9Zg24XqGVcc6J/c3PzmlUICFKPlil4PAROS9DUgKK7diHCOtOFfoZ9PI9uxSkLH8guOEow9v+Xh7161WZw+e/zKtq2SynW9tuYdyT47nrV2imvyxhrQejx0ycx+FPRDr49RhXU6hALbDQT23y7SmiGlA/c6WgOpDUHwSWMnAVSAmUSqkCwvZwF4qzyau0tZquZrQZJEq4apNUjQbkBaDjn+PqSdMMBVAL3neb/31/+Em9TNNKWyClipvuUBtRk6RGEmo9BC/AM97L0/gPLjHigyktt/BzR4JjQRfK2h2xjDxeKPOwZ/90+7pFBKWTRztTyByewzhy+UNzmj43vz3gM6m74KrnfYD8mh+Bp8DX0JyheVRmRC/9VHVPCJY+BN3C8jEGyJTOFmmVxxmEJ72B3RCnMtnvvrTQslFeBBagVP9p3Fd6OsNy62zUeV4RUoaYLT6nGUykIeH0kdgEoi6sKt386aXgMJAzF2ATTYyDwojEzUeVKKVOhaVKeHEgXHosr0WJ33OfXTO7SFqiR/1DsTuxSgQP1/phvCSp7N/1zBbxvMf/buU7b+k1pCyqzRmQm3qO2rp1T501qKZgCyV1e/VQj/myAt/avC3JzPeFckhTii2vKk9DTKmLdw2M25M2HsQEzgM+yGdgkaOey/Ox4JGGvDI6yiuFLnPuiTIA8ltgd5AtBLKEMfTGFERVgO6tmFWuPRCfMdnBYuHQ1TCCAK13vjWQMxKBr02H4UEYEPX4RmKCZxwAee91q4SqYF1Yq3Fcaoo1D3GhiMBd1/ugNtKyypjsDiWW+KN7x7/9gfW63z6bNQXFK61y8zvTwfXCTidXbwJyyMG/sPOXCaB4z80nuKtdshA6KosAxlsE/6VSzPjv6A8BLq/Y/RLhj1a6qJoZA1psKIKjoAhceAmLjkLPbtFKDVI888CflaR9aqD1doIN2xAX7Nj/LKJbjPDZ5+Ex3qYgRfHm0EOMj6msMSqvzb17V258LPVIB1ezCwTImoSjI9JJ35W5XG03n3yhki2lTQsk87Wf787Jm5zei09KvXPxGVbDgAhfK3yd09Uibd3SNjmUhC5yNDpwDxAIa5xWoEOYMkjdQvCgZ50A8UIwqJUhJ7vo83YpCakMGWaTsZslRK3uh950l3WpuXS+68TByCiTT3SjDu8t3p1s4zyagvRKTmgyDRBb6qh7fXTYeIYSPo6/tAAOLPmtIQhYyr3apV9t/woCiov9nVxg4fJOc4gQznF5xEgehbTHLDabjA16inL9+xQJbv2oH7dnmkj2lu/mtfqoPzbwPSZWrLR8pt1L/6gTNhyrltxHIeRBHc1ormfsNEpL1Ef0VvLvn96+h04A7OR8DK+L9sAh5DXqNWrK6bNwfeEaPI+4iKyBNivkwMIE8XvrYCiMnhazquOzSsVe2XQFl7llIVCBiWzsyX2zHL2j5G9DkYl9JXg9OFGJlEH2CGrVizNWcRT1LqgCC7yPaTHNNK5+ZtZ9BtYClma7mhQZT586pVdvH5jhq18VW0UwSGRq6BDLpciL4ozdxjyWKOEn4CVFvGLS0PTTj0/QdiJoGhqkUh1iQPVsqwgyfdOSYuBfFSum6sTGJ6LLogLfeSN1Fl4/uV2Mg2yNyZvrGlgaRxAzVUM3n0AMN425AdDhXLaOyR5BCCK64yQSOHsO1U/y27g+7qaC8gc/UAFXVpqKn9naiS8lPoTaA20GJkWdV/ihyNHie6edLQdamGGtaHlgV1mWpJKOjyMKYu0sRR1KYb6QuovjIIT29kY+COZr8AvcW/EUPhZuTVEV1hV1Sz/5Sk93bHtTA7eo5y5isbVwPFVAOH3/PmkoQ7kuSY7FUNF1+Wfc7WPPonZzpf020Ot3ELxOxfrg1IQJwA+2J3i7EmAXYUyuTiaxu3bQTlUsPTmf8T8GPaqeRkufSn0NzvpGQaaamcinYyz3GvcQVTOcccqxNgMUmauT3kETiGS59liz21XW0Qk/2N6FRB3k7CLA2ew4EmDnmyUIaMhxJLQ8lbH2qECuPQCGrZR6d7QGMvLPXYuXHFyHxstrwhw4IUSXy0OK1CDQODBs2i50BgjxS6fLPpLhWZ/olFc7KI9TL2E2CCKaVfKtExD8FRG1YX8oqhsihBgZMoirBYUCh60de8aHqOt/96f+zmGP+cowKbrcumZNRSZz8+UUQvtETu1B/4O0SAMNfygmyIKKO5F6TYPt2iTzHHw8nIDbdsuLgSp4IiQd/jK+bCmSRs4Fivy78OBmscYpHiZYu+DI8H6klbigqSf9m3wdiTISrCcFhPZFofHKMKoid1DPrO12rdV5Zv+1od/tAwxUAc6C0izxHPMJuyLYVPqSEVb4uL8CcX0C6mLVw0F0LLjZq4X3QpF37Upaqd1XZH/1W7P+E4kHGXqt1qixxXbPEp8npCHpBEZhUAufYkaGdfsr2WqDlXUZNy69NzlOtL/1ElBOBQK3M2qRXY8cnMRaLIksN5M3WqC1ysGB/7ViCe9qqg/RPQkkSCPnIdikKIt05ev/7ZxL1KgoBR6nk0w+gOdwF5y8NXCZFP9VH6UUhPCTvkiP+wXf9lyPxF3UmRLA5t1vQLWTM2mVHj3S6DOMx6mmY3WTIgEXuujqjCvIF8yz6HIWsoGWbTL2AtMdKpeJpVFZqVYlKkYyduRBEmXQwuM+wNESxhcMtaNbp9EiRaTFLhf02eSl8j0MuTv8CHnAOrbtjaxX/u7dUvQPG7CjwzBC6F1gLfykOORv1bPQZ0PduQ0YxiIqjRTcdpe4TbFkcxaXQjpSiEG4dX9OIJK409PkzJN319BkqQUKxGFGqUIHEUFkOFsTqivAegfIjCvYgYl6cc7XMUBdbjKNyVQBTCBMLj1wtozz+X10b60UtjJouyFv2LiF85obV1YFST3kl0decj3yE+tVBMS6r99DI9rMYvzVgERqbqLSFttjweZe/qcZUjS3yQVDl9D6XZFdKHLs9tumKNPHD64cSP0ui10LXQPwn1eIQj8KwbaBvy3urLPWj6A0hz5dn1WUp0Z+5JqWwZk/geS6jiKs6AMwRn2+ABAaQFvNIqOWzx4tfPkWcgYfeSh0BYWmrjAvpB3clSfOezC2gp4U7wDhIjJYJWvPxjNH3XTeDq1gcT0rQyuk44DJR+IMtaR1i0vZLUi80Yv57d+AC0NXisrt5f0BLNSu3Ic+SU8to31u66USCDGB/9FRQpFSOlcm3QULaw990T1ii5Uf9o23FbVWhtf1BTeAUPsv9QeYopvvdLGcHgL1uw3yM38+kf/elX70JvU0GL6UspmH5E9Jmh/uuPDUM9AHGYozXhNB1yBswJ64y1ABQ4paBKtx6M2rDtkJ8TIGDA9zywhNahVkIq+TWguiqgmNo7ug3cyttJpWdSdBsY3cCNIlUlZKDJmSRGIRqiJ31bP9qWcY8BU/IYCmYl+elvaFY+RfTF+vbxy6SyMGijNLt8b1V/CMYp/FdzIymrBCEe/TGlfdcRXQ1bZLZ8oTw6fNnlRfTU79myiQPh56suqz45zroMTnqy/MPig0XMCiqU8QrmBvpkyMro5DArKmh0TkKF/SooeND+9jKSEHNwehcI0Ou7Tk0BXIB9ni4Fwpe3v/YJpVS9uZagKsHUNj9hgDpj3QUPlTE0ZCKNbuzRnjbweA10EdycVIH0Lx5gEUOhbxS5Jwhdh6z43/jdJporWAxVjoZmGuKGYxyERPH7MHSkfC3w2WdA89sDh3+SUV3EuFbuYPSFsQkZmDVy59Ps44IawPvvAuJ0JCn7gYI9QkDyuJDoyyrh7rsYGs7xKfVZ1pNCYmV+s1aip1fzJrtnyP/pl3Ztc3PzS9IPz22a+yNXhM2ivNe/zEGPH2nxqRnmxjOdaMjL7CPaHx1TuIC/47NcK7OQre2RyQ9U2NtMgcCXBkYXEK2evsz7Fp36yZFcrXyyfr09PpoZVdlHJrAfGdxgezWvgfEB2q8PlbXVp69/SE1cL+MP+JDg+nQj+d7jIlLjt5dcTCEw7H/2Cf/JQQM7YZm4Cj9FR7lLaqTpy+Oa1dxVxrAqwMyR2trkKZtEl8uwEftBplZkHXCMy/Vq94t6M7920T4VZGTvuccz7xvo5vFuVXYH7q8X0lennSs1hI8fHYVM6knQh/uPbaX9ajtgycdp8y5pFU2l+8lCsS6j+BhGWXyU3M+eQGA++Pn4kVCB+7ijmQzyfTnA/WTsU6LH9xa6VHz/tHl0j0duH82mP1WeTdOvo8hpTqGsZgqtWSrYMxVFn4ygtHMpgnL30H8hW/zJg3oCps3LJkSgVJtBW6nM4msn/WbMmDFHHODLHkiMWI+CmjB+V5qpgXoF6CYtCVVOPkqJocIxEyMzId/3QMN9EVQ7b9ieO3e5vH0exVX27rE0m324nxyAGP3tf0KK5hQXfD9Nac8dadPpFTDeqsq1iGc2HMNYmrsf2gsIliOdexqsNjsREKjqkgQqeR4Uw+BaKG6Ld0158757ibZCfjK/bWZchcR5G997QUC90suVA+bjIASjL6QgTDabZhWw2CiavVjGjM+3uhoCW6V3tD1E5ovFNr4KEe0NeDiWwnhogmag//c0yEEXfBUcoISPzswlFEj1ozpL090Hz594+b8oS8jP8Wi1i1JK8uht7LeO+VTsOv3oyh/L7IqXN9YpSWQu2XF7b5f3zYIJgRKaehH4lFv1B5WhivAM0JQFjJBQggB1IojLLSjX/ai6tRpFW6vbvfHN8vzF2pKgsTS27eeHq/4VLnsCitrDKcFLYbYjhe2KeR6cKdNJdlYdZKGPTnX2K4j7Hl+nrAAxgTyafVTVCaSYBp8hHncqTyMLv1W3D9Rol3L0dcz95CibNdMuZY9YHynKBhKvnPXdJjnQN05hu6+fLWCXinlok4N4QEJZz3UYuIQJdf5qqG0e99dHkNKJf937iz8LylYfqvMqxxPMoXlxDIr6x+HXAqgSIgyzXoEc1BDxl2Py7OiXZ2qSUmQtpffqEuPQm7tPQtywFzO0i5AHXY8WLYKoGKJSSO4lca/2vX16BCYuQ5oTyhQdLTWe3oNldz5KbsUbiK7G6DIJNkrq7do9A6dYQRWhA6lJ04Li20xmfxuGlpCG4g6BfT0HL/CII2TF6i2o8wNFuTFu/EH3ENJtwOMsgOC/xPOD8ymqRDwWnVw/oqrwIAf4vWJ1ivQrz7PUW7y+9ZmgCiNutwBC+sDgwFMspDgnopvRcAM8hnXDuV1J5a0PAfg1X7prVUpVNg6Lo6BxH3jRayCi/UT6inrWCFU5Me1ampOoe/pldOfZgpuGJegHQa+Q5RH6QJBcKI7ObGa/BOSEs8E80Qx3bCqMQ3tpJqlOUuFXQUNZo74aoqFiYkk5WRDRYv84twM0WTrCI03Hih+sojvuvEsiPhhplKo4LEHfvKgv49xLwbS8PAsWyvF0WTugNt6hgqqJLi04QxqunMkNNdOTL63Atq231yva6B4/e1srGl1BZ8eWXGBIj6N5XdBIv0O5IibPscfib7n+nvOji2S0nOgz3IyqfZUycdu69ZVxflpWgdTSNFV1JVz5g3jBTzOLD5V61yBUH8aLp6akIB7RSnMytzzMoplL90hPg74Sql0kJdHLqtiidMdZhJwhRJEZ4msLl2LS58hFh5KnCnmUKajGRqGULAJdxtV8ZTD3p62FBrUXOYklKKJS2he7pc/7i7MKM2fOvLS11S1b9bpgtY5o0O780/LlY8agmeimtaxH27EWafjEl+hrSqlqTUlpGOhXUzD4lKmxXVSaM4XvjRmuXG3m/flReGQSMmnTaM4W8tBH9txDYSM/9oKy/rxn06ccGRFRNOMMlSUVo0aJODStvGgMVhRZZK1o6F57j25AAF0DxZ401AeGx4tW48lkSAFE0H4Nf/dQkEjnJdJrV/0zK2AgnePgHlf9Wl4aWY/2oRpvHzrYuPYo3YhM45oePSsc3MP8gduLUZmxTuEG4qL5cnzPiIrheilUdHbKF32+IT+2xQdfLZ1oJ9piisOF6ksbpjuZhA0hos1jcsNJ8O4jw1YwifJb5+is5KHD9jOnOmqlkpz+6JUhz064TlWfIykCD0sxDjLCzQwguVe9FYVVanrcS3QyDTQjGOdWMcS03qthKO8SxvEPiJ8stw+AuG8H4lMwhf56iM82R642oIzNCgRaO2I+6JqwAWaePkvau7bKqRM25q7169eLCIj3Nm4DjEPpXJnscV6jERWB1DjYNjwUWoRGkoqq/EHaMcyLFLddv5rSnXIHq+j/n6xQMTrxKJZSCgFntE/QNGCcyIbcVIx9NagCcI47fi8KOweJ+oGqz8i5Hyt/veYYUMe930i+XLtMippwV6hQGGRrv8eYQJS4etpndJDhIrTo70iv86TekUZzZnBSLmch7bSy/ye6r9DL4+6KA/WS58oQJ4RquOaGG5tzq33bHaU/zonoHu/slkBvSY05YfGK7Utceze1mB0HS/h17HRkbxv6h9hb7gG0z4nbQhl1ltaFD3PnWHocyq0lMBwqz92DBHqMKKIqEFWKzcX+uAtmgqqmxcCKXLMy9styV0gQSnb0niSV8uzwqVB/lD50+Tt8iQWXM81iWtI4jZ/9vaQKCUYRvOJE2vxXFTLXxgRxVTAKPRkI5mEUOqkJNHwXuSTF+IMwBOiFXWCk+mAUJG9+pGn5VTdMc2tQuJW+fr07qs+fu2KMCj4VIvmLml419ODe7F13Ho9iSLlPRKVE2a7bv3uzlYWtJ4fF0UOSODKE/E7nm4s7YTidDMc6strjDItwwzBOiY2YUOEknk3HAhrmlDfpLcfxmZCWK8LiufXrN0jYOMZkdNMNfc3q3i3opEo2OZqAWm1tbZAEJONxdLD5MipQPwdUfxtMI8h+IDL7HdCTwH0s1ZPAh7GXrTtS7Ca7Wuou1ynJ2zfknLtkAcXoDK8XFr82snXXYmAhBUkJGvG+tqFHd6IWDTFCFlLgi36qDEzEpiXIQl+BcrcdSJQusVdYrMVS/kk55ST6LhyIFMg2EAX2Rk7urIPxhNrs3aDNW1to0eaH5sphLSOyfK6MZApk+uN5KD6UZMhHzosXxcSNPtfoh6Obc5ZNs+N/+jWnOGLW1n+z5zhhjpv5Ah3zL9PeHPMLW4AE8+3T77GR3+6FGKPnEBOlX4qdTfqdE2B0QSmdNQ2A2PaggZdLeWfcbKnIr57ousmSvkWgMzTxC59Y3oJFw9lREfVtPotnj84Xezn5VKJmLByir0FjjmytAQ4CzUq+1pY/ctMPUXTGgyg8pLEI52ye79nxjiJ3IYZyyWjeGe7uwmC8OHSoJdG5DqPfw/W0JnpPexGtxoO9a6c+2nwHMP1zq9Jy1czWX5Nh0p8IM3mjbZcxI7Zf84QS4LbmCMnLFcuImZKN7JEaY6NqFax/JAHqicZz1Geps/VVP69AMY8KHL57vseAaxw3pCPDB02yQ0W5GJ8r3hsQWQtQO9nHsCy3elkBcCOXhkyVItK3u9LJkQ1MBvvlMhWwK/olL1eHIMVBdNUgqD/wT8vvcUOmQlzT5BaBRDs1G2GPiodRfmkx8MvV1gFK/1gx9UoAsEH0/QbEwItbMFw4fluw3wqjM8BgYOJNPeeyvMGdhL+LLkafg1uR55x4vxNs9TnL5CH6ziA5zM34a1yh6mnJlN59R65QDRYGRZMNluaSoPZVO9zbbZYBDDQg3AySgNo3gD5Y/zmKPdX16D8gCaltrjnoS33sanAzfvq6CmZr8evJGeqkfEG0c+QjVTWQElVTc2GQDDpNxuum2x8Qp+wC+7piZWbUQCrv3SFXqRpTI0Vpi3TWtGQO+HH+9w//7hS5NOXs4poEIJvOf1hWRJ5HIHUhgfH5quuINltWSHlaHn4dnIGftuys7F+n4FGkI7YqOx0C2/PHmV8D7EZDZqHL2FnIk6KdRxpU43Jz0D4h7t7uJ3qBlA1Vy7wrlMJNXJIG9TZp2ppWDl562yDgOh5B8lE0G40UNVGbRhlqhV+LABWR/5Dfp1Uz46CBovGk81EhSW2HkI4J5i5EZRErD9/US/cpAf0Hh5K7x8eRKyqGKI7EUS9NloLOCTH6jYpV0NwK5RYMf+jKAchJCGCXAVEaEjgaAnLQLLQAibmQqmoj/fClb9wJ4hHlFPT4adaLAy+XXOhl3OmTIC8FjI1vkTpg9BwePJHU38lJqmLJz7P4yulaCoGFiPajFB5Ai3qTkClVvR/pgDk96oAkDEhj5IHR9/ZsJH/cKxGOTSiHiQqn4z1TehpCnBVSeMhnYxgetGYHoLQEpHSKKZjx12GJ4H+jdvdIaRjSPtrRM/XtuQKkQG2q59dkgHyO711dQ+bJt655megyc38tO5ii5lrbmLteoOrwyvZ3QRpMezQI0NOd0DbcsiqMd4iy8yhJnEBDplerlR90ydp9cqNH8sqjz4FLST8RWTcjd0PsZZkmNbvuYbsnkD80mmVfKt3S/33mwMdwUYpssTDYffwI52ot+ZLr9PDYtc+1Mj22APG5uN3FdlYr4PYwV9Mn7Es5VJin9LSI458Z3ID13UKdMDi7yE0xCXK21K0IcTI69p8fxURqg4nE5gmWW2wRoPQ37MuijOAI+zhCru9G5ZC71F/nxxnrwXHUr4V97FH66uWqr9xi50Za97VcKH0kT/u9oOrRRrfyi/ZDnvYdWPiJoJhYGBMXUsvsDB6xVpb36akWgPng9OqpQMrc+RTmOkESw94oWNthUnjGShGUUBIqYj+qoqnN9K5XF8/+HW7DCfNQoYmGAERIsmdK24TMPrVIgQcHJ5VENNfS++G3alG4R0eQlziP3614Oe8AFDalVO2RFmJCUdmqq6+cByp/zGSupi9PgH5NDDACrxBTTzEDjhT1UIi7MANWzhCOD5YQlJ9XD0dF2rmMdgaZCy1nhT3BAVQqXZ5nhyVPgDB4+R+TxOCIMGfjsKDijN/9lvsDOq9CiAljinnh066Whars2q0K09epdxMjQRwglXelIcVTGlIOn0Tpg6F+JZqSaHI2bKs9dWTn4SCkWgFEmLcNUkv3VijP6gK6UvUgaMlsKPG1sqT+Zsjy6zwrS0bSz09b3+C89cDJ9kSyBuJ2FFK6ado0x0rliy18PDORu4GoAk/PQMYwMEvqQdZaAWL6UlQdE8V4T+/09sIXoiRKFM/Dg9R4RKUolK4WlK4jKZw1Uk2h5Z9EIKJJuEqmlYNGA80hkxZ+LYaEfgxehPE5Hi1+ACqLqOt7neU1FAkrhm21Wupv8C1cKQM5Kw/Nerochgi0D5BzixDly5FLdC0SBa9AwkSpMt8ib9MN8sP5DX9Kq9aMksNDA6skF4yuI9pzcn1L74VtE3mZx0BASU9m+1QjEA9cTw8a0Byj3ZSFOiscQUcx0Gj6GugsHZ0JJmDjogG7TnlnnfjeYTVM4rTJwF7b9y3pQdv4DB1iP22IrP3S5eDUV2TsXFcH8FerZR+6IipeKyFlVzcx6vObbT3gfG9bHfnZzJkOCJMxt+/VgTYFOpJT4Uy1cVRVUjONmAWT7y6k90GJBbcvkkMj7PchiQybbAagWm9Um2HSRfqliwVKZICeyX0IV77lZwyaWSxmR+e3k0vOJFWC4jdiiPe8VpDo86T2iH586RraJXiCw/J3yTOgnUdf6zcpBy3aHusEa0GBaM9D2NF5CKYqj7anQAPnjZ4UHLo3FUYhuJatBBtIgXnvg+YZpIZUEnOF2GuNh1B9YnENdki18eI9P83esEB+r4DC+U4Bh2oQNoJzqkRYkcLSyWHzaVsNOcReMe5zGLO2Ck/7ox9eHRfSxsPjDDnpIQ1b0dry+yJk0FegNHD9OmQlIAplfvCwIg2VcXtRDBBTATyCCJlIFSjAhCfHx1AAJLasZ6qq8dtaV5TpQn6l9DJH8h+rEmK/nt9yXJhP9pCm5B7B1Fv4MrlUPv9GgdAdYb56Re5ZYfwZ5PM8aoQt8/SsNYJ5PUDmS752T6pLual6f0vzb2em5ZEOcYtpDzK74OqWo/b7ChTcqujoVWb2WX+BQWIk5xNfgTCxjy5LvA2UbV29YmutKViBmfwA1CgUx69A1Rto9AZJqO/pN6+3JKVNhSaDvUlyGK2HrqynEivNQ29PZw5LugVoWoIjMo+g7myOkZuZ46bVC1wn01mO3qta0tHRHIV5Asp1xqJ1kJUg7Gwx2rF6OO5FS0EL3oO8B4/9tZ/LoNtb3PqpExepY+aTGvlXx1PUrqhIZ4J5kLILXt26pHRuFS/cceV5mkIAbJuSyCqc2im7gE6m9CGTHHKvPCisNVQ/dBpkahP19FTZkQNjoTN6ZKMNYh/98HIu3pzcY15b0MdlRVGjHdtoICW2xclFROmLxIHqtanHmeljD5Yu5Px8ByHH2BrJdPydo12AgWO3z507d0mL2OkTNtDO5YArBgbJ/6nXyTeW/VVB+6RRNbYFpLdoYmz4nyjtruVXLKDw8BgURhq8aH5HMYVhxjgMV7ATOAf67zAtFIaQ7+zMrUSBWfBrBTSD4uNt6Gt7EQWZsPzg50t/iormMEpjGgn9dNe/TSG3NY3nsP7bFBplwqTpv0uNR5SXonl1SfRIaMQTOaGhD4OvFs29DjiQve5DPq1g+kKHzbcIqvPXA+cJXi7nAr9Y6JYI8x2YLbtfUPcas2WDV4JmNqoSvlL7By4CVO4+xf5UHQ4/OowDaA5UdpTSfZMUY6dop6UYGwWMCR4dm2DOhWJzszDzk/4SffUkIPSwvUgyuJagt/2oXmZKku+xT8vCUfuP1NfQ6L8QUWIAigPwEhG5nip2veFShXusT5YDL3IhhT6l9ngq92vljOues0kEeQJhhGs/AFF5iPIgSkPzEkgYoVwfe5DRN/RV4Bk8GyFKD0eGW4TYUBZ92QGgOSp6DxCm2Mn5MNKpvtUekhByUR6/kj3iCWZL6cL211PZBiayvxEChP3zfOG8FNB2nnZwzYEq+o12uRyyxCT5LerH6+0Nux9S0nqzI1hSd2grKG1RrpI/M7dflZEJjHfTxr7QXOvUBdZx190d0OPGR30OtcHdIIdyYdA1B2LPRXwxHclV8Lyrook28NSB7sV0OvhytkyrO1yKSaJ0lzCVk/QPAwcGZzk+tJa8zxGUzt24dfT1yPfG/dt+lFkwsZpFuoysQAfi2F40tvIOcGrHI6oeUfTfpbonMfahS76AvrYMUZUoggvemoQuSdEl4bzNbl/L60a9i6g+Pg4+FNIJbOmBCqKiuVcg9hQvkQt0QsqUTKZnZZMb/y3+ntQrNiWroLpRubuA3OMpuJzSo3fffvZx6QyyL2DTj4bGb3bLs2EHfjRy7kv29+K6m/M/ABbZyXA+nh2RlD6ZDifTO9qhEQVf1wHqGiqznd5UXb6iyCCmFJSfd+TplqKOTSvXgmi2eaasef4Sk02qHPPspgaxKU5RDaJsP4RTfJqWk8tjVK7uckC9S7S1reJ7d9iXvvwv/dJduxbHFZHBkMbpXBQWS6H3LFza+Dmy4BEESjfrHsqGPJgXJaUYDmbPAfycnik8KN6DKAMBa5JP+tQP16/uVGbDL+OAXZ0I6FuIWvlvvKfdMTkNPehRKP8QpnDKZRjN/QirS5ITjospB8K0umZb0vNmHvsNCUhtsqRLkk+huW3jSCiHvQrBfAX42GXgM39wRS+s9nxQRqvVdwHuHdXSoG7A3ADFbl5bCFra8Kj4cmh8MTpFCfiWH/VMRZlVM2ixMMvr1xFj1ceiTjbeoD92W1CI9kSo7D1iukaQZj3YHCLH3Cut3wbifVQmVDuY56NqyDNz0y8FwcqDDJwn82o/jiOZcHALYyh5dG/gmYOVUlvUMH4Vnyxif8XUECdKABWjwHwyaRfn0RrxtXY+PmC39FX46wBUF4EUkT+eTKKKkDAKDaFBNARVKxNkdREkpbqZswfldTlqu1sBCy9GoqkVUSSFUWETxrHNR81PYWS8J7dApJz0Fi2icOTTjT5Qvp9eVEVVt2B6TpheqD45J9p+ixLslSvOXK+oH2ySPjpT9+9vjCk7Npy1gDHspaj85txnD0EMlBrvPR89IhbUu+0WEPMfrcwXO4ZEc5akEvTDi+rF/DPN+oDHioQS+K4tlgGH1lJQvm9asIZ1IgzM8ilRMNxKb4UxAMAU7IPAm/Cj4G5pN08Gquk4FLQaxdUNiw622mg6N5VdsKDyOGmoZncmbvqZG7zjkYvLMr90Nd7Hp93+KLnSUWx5FjJzkArISy5sUfPN8lM5q+3poAyMfjOftouOlWju78bS7E5Xisw/i93BfPq+81kbrMCzNQ1Loc5Fsw0C7sY789uXuEbZo9dPmPC9FcJMSDqyzkW1d0DVMu7v6dwmeUxup7Fw4/UD+5DpvR9DOPo4rNc4CUU54/AEaE4SrFH6HdmU9C7caqNFyiFTlO2hZM9WFgtVWb5a6K/Y8VZJMd/iaio9lELa5kHv/UpRebB6g0eogAHoRSXknvnQISLexO/+1U/l0vemT5smNiVvOX+kNqEooU7l1L6UpLLLl/F/cyjP2c4noEKsRlQCalUPAgYvQCPS8UWikNJTUHd5UI4If63bnWThsU7A3zawT/LYwVAr+qVUjXAjTOyPEPejcbTOSJcy/GlbTFD8jL8gzJSwzXUuc9lOee5wN3Bqf+vKgJt+CdPc30NkVE7IiTZbk4rT0MCdqawwpeww0n6X6rRnCV0hdvqD5rQwmIooVE75qH7JTQaG5OHIJaXzwquqNl4j7ffkm/Q3of7D9NqUu1TY6OjNKklj3MMLru9XQY4PVeLX82wSOZ/pIHJTRzaDQVXJ6C5gEaZajwPwcul9pFSFsOKfEp9y2cOLiK4Uj4fLNLhsOjLY8PxkU1KFzLCYJI3awtyZJ6geMT2RAzBfxJOCVb998Ip+iQAP4fPhwGkYURFo2+Dq73LY98nkEOy0QdXfhcjWL0U1sjFYLaIlYHrTj8K0+dBdZ9TbyBt6C1E1yPSGUil/b1+fiMd7oPhsYdVlXs+YOiHXmk+wTchH5JiFZfvkIrGlLReLPYAHkCr2S1Nx/fr/lBTHq8zFBHXsPyfPspCx/30UtCKnICoPUWW4aA9RxQf4Hv6ktzejr2TI4r8iRgNscSyF9nYVjM2w05CG1P40UGuDxqJsfBluT+iC7wDX92g3XzxkkZTs20JDrC329tmvHU63hEHpTrsdyZZTWrqz0tYKTn/Z0lvtIl33TAzi1934KxhZHEgOgZd2DXs6aaSPp9mlslqLxDKV5Kdi5rRm8bLwsk5J5XhRtvvJGSuYDq2XE/JOoJU+ZfCS5FMJIDmYFf8ElG7AuT8dzJhl+n6HElPjUtnKxBwl2K8TSPhcGW8FJzXZFlQjiQx2NL1JkfsxcmfOTcoiWQNWCPJiz86z+n43om4UybsgxPXsbmFSsuc5xbX0RtqsG3GpCm74mElHTDNn4h3eLeHs0TC2kd5QwtElzID/0q78+IurDrZPmDCd0h9C69c5dDKrsN8NCzlv1bi+S5ZT7ryEY/7y4BpKVQOusRkqLgPpHIPigTnQR8iDhU7MG23on0dlysDhTWnBWnxozCdviKk1HsoHvwkIy/wujlYpxpHZSM4SE6x8t/34ArOYUwUiy2Dwa5cgS+cAU5UMFL7zoepvDGIVRnmSGAqZpWD9koaysgGkxQegIIH5j77bB8bFHXOPhLF7lSyIoPzDAEQVUtjZk995/JGymIlo9rT7zyFPAqbUZsMGNi/EZmKeBZBg7AQCPTYMHg4tCc2nfBAQ4HcGBwwWIqexEE3kKUT5qUDnQVhe391/RsEuqFMjn88H3DOqxocKHQzEZ/n7ewzUnmepsJC5FK4m283McZIasXx5CqP8odQdSTQiNn/rf6YO4/siT05ViJetSwv6b4MXKjvER9OicNnRVB/1o8KZX/wHiKUNgxBIecyFVdHQGOocSqHeuQT9aGnuqHuWuQZSjqnp5UKMJGjnQupCnes/tcNG1of8Oj4nCpe9dhDQFpmhwGf+6OfQS14kpQmlqyXlj8EQknGGRSFnLbHAQCAyMI5cDU/iVmSy9O66YwTrcAOA1dRTWwBmgIdJjDQQBXMAxXuUU8uUBGFHaYugSjogxTupFSBKknFxRDUjNgCqnG+rpCKZJtWX4uRdLdrc8pYjXdbfOC3SQWzbqnAHV/rie7q96KfdTw7x1+mwyeEaMNzN5kkFJG9riz3qOFAqwf0L2J8zZSRzJN01xyN1QJi+rSels11FsxtUfDdAUSlehMLUsv2mEpILLApvNN6tHa8NOvNA1DHVBH3oiUhB5KPkhJHcchCW95LrkJcF4wzhV+cBBRVept8JKNTRjD1/cyf6BYQwRYaj2lM8sICUfoiUTgp98wykdeQ4Mjd4gpxf29BqcdbVG7d/MbVj7m/I2Kst5wG1GO/1pXcK7hne1PT7fnsC0HToGZaajeRgK0htWGzni0PqBHwcpZuuE4ZVV7BYHB4v5/48Eehn1Bw9JkAuvDQ3aLqExmC28C0A/2K2rR8qYSJB/roJBy/aMdZGRM1B1D5EZaBxBiIE2nw01tmMth8EB8KEoDJkAMofJ+DvYcRBNCbKQFZ5GeocQMWlRrbnKE3xOvS1lUSbJYFqYjVMD6SFdx0jng+Do76R1IC3FG53rCFeqcZQ1j/JzIeSGumAtRHtFnUyu5rWKof9sDR9lRxqr9iZlSf8TkYP0q2tStS6bcpzoIsg2JVRXatkw5y3+dUaZhLWqeiOZsHwq4/Cns0BKBM8AEV0q1EZRgJSPuQ05yGnOY7S1RR6Kzoql/IhKoCCxDrtXTimQQm6TRj02l1pcPzvofSRxfe491abe+osLh0c6iQ7FFMCT4GeAiph0EYgKPQ0BegbtXRHCEaXIKyfL0Gh/PZYKMVwlPTjNL5C5cICtdGLDTF/0wY4FIXhJMYrmYrFPJsSuv1Xi1VqdynI7PJ09foP+3YaxONB5OorPjOYPFdVq7WVsIY1+XyR8pZ8dM9oZbT76WcxxUzl9CkQcK2nr9Pcf0EnRLm4tn6gKnxOKQjOMn/z/tMUugeKj49Gyc4YihqlcNoVnhsfwqLRIr0hv3SEIDsbWm/eNEiekQIM4Qij2eYuuGElLyFzCeZvdWRKBZCZVfHZ6a8rLo/MzaVU2iZRe2u5aqC2qknJN0pPH0bC8pO8uFwO+iBmp105Lr7XGqwFoYz4Kjh8ZRR9+pBQEMmupOJd1A3kUO3QfgGyfEpTU7IdXwhuIGpCyO85x2dSyNl+9LWibphOkOmRsjC7lfrhs3IgChrQZi9U9xk3IjsIAZGnV6IQJ3JtUCQsgKh86FYxCl6lFlH13agGRC1CVCOiUEEthsdFlHUACkEekXF7D4GzwYTpTtV3lqcwjqTwFkkbHVEOyItK6FzV9CeY3uHXDcEtg1SJ/AUnDofLVncj2b4O2Utz4NegvZSGaW4Dfc2AsV5OAQmmJVH2GsOjfCuvAuTcViPzHjeZVS8i4F7q5+hfQh/EANEDGtTWq0dgSnqtXAmOOa20B1cWiipg1FoVi30bUuGvrv4n/WuNFC9Qax+7+PYxG6fB0Tprgz1qq27UDLQYI/uQ0Y+G9rsWpR1NQehwKngkDKFaBev5yAir5XFlbxgXXrQQsPKI1VB5VCOQs2oKrfZq5NKOl0vtezNEtIUKcamRm1OS+sKcZykqt1b9gB+5OU5RoBpdSWEOWFuQerihd1c+jsIqcdTtfxJFfnIM5QP8COwRz8a9FlTNmStgyCyf5o5HFGTIACqbI6PQdGMT/YKmqBFB8J4WawQDrk26x3+zMmPH5yzwRPp8d/ysCFa+Qw6JlydBvwoCEwKEeOxa0f3qrGQfiGWUP3YryRfHTEt36p2DN4XEMrXNpw1jlBCGxk0MHY7RGO8+hZRFAplZSVg85UfqoQiZWVFYh2BYCHoDBV8NrNDrD/qG6bPebIfGDHz2tQ9Ok3UQxMdkRL703HgjqVdSHIvdr95jWqxKPiEz5kcoTs6jDyRehBoVnEbeqKjOg56+MQFg6PYTU4EzhefAybKXB+WkRfayw1UbBfUJ239fq9y9Hbefk5TMMwmlsrQLWnfd118OgHkKZCZ+o22VyiYBFdFhmo2oj9bT64pUUV0VPdNMyQf00I8fAymAJOJ5X1rJazvP3AbNnlZgnIbpFHVnOu3wq0K9AvqEX/n2zBIeoD5Znz3cUlep70qCQFG9LHrir4mUvgJuJfVuL/cpBlAzG55fbKIqhe5zziHl/V9QCFgPtb9/O1T+AalQj+95vuqn6mHgVTH6nLuGfEq2spd4+qGlWaB2x2jujkr2b46kT9MXbW52jkfaVssCFs/WIXqxK6em82CSlk8rv+McHCaEtctoy2eOkMoEfa3yBLoOy3XK8sl+VKfOGIQtTaL6/DgyPMII3ymMdMexGBIhhSp4Bl/37SzpCDRksxwhRi7tGYvYjzrpKpDpvRrytQdXjaJfiyAXJTkW9Krq7dVg0Xx7lgKW9L/9/mrAui+/A6jC15YBavSmhjfAe3TuXnhUEHzWpZsq+yfP6wjW92hU4ca4rlWqLhsfPrdF8ZlAmOGrPHz5creD094q83KQ99J45PRrGIqSWTYb1AmohBnywBnM1DUecxtKjET2+qBEEuTFG3+WrSc8VZ2730i77jW/rdw9AhjKuxSBRjmYpluhGw5tpLFz5/blTkyCRjopavh3KTz9M/nvU+j3cOcEplZDQkPjkTRcmY3iDH5EFSCHqAD19RQc4Ht9+yqEBW+MyqLpS1DJlSGqCgU5MRVFnzwAxcU+iAWhoxJAVH53yo6x+ARlSyIDUeT/lWLnFs0rSM7py424ADLFfCunUg4+68mIEual2eAA1TmU+pIMkKHhYqaUw/vlajJDUZb3FTOtaUovNkIbhqyVG59sy0+rkMcFpzJxth3MNKPZEzqBi9c4YI9azjtIWN3ZQGbYLQMPMQQGboakwP4dg3p+aAaqv0R/quVogiLkdBjhZGJ+75QuEaF0m/9d4c68MdD+H6O7eVju2Rtc97arZnIjWF3oFk/Bvf+n43b/mDRn+ETZIukb0vYaAHTAfqkpJkOAFAUEp0CIAreXDjxhE3rcg/4asrRJGWFDWq9dqzgkspV4FbzvYsZHkXcAm5EBSCoPwFbRFkilITUETSoLw4iSloBYVFNRx6b1LoptQXsimlt8HNHdSaG8oif74BBHD5hraXaVRTc61Hz6wXHkpLSbd47bw9QGuVGVCxpI/315rwahGmaF0H0/cW/XsBPpwv5eChG3mdXTyYv4/mnz0wDaOZa98+eg6+x2FqhAlId2rQWDDXgAFPu3GWjMwLRzGrYOcUo5nJqVtVQE0kv3zFZKzkv31qr0lRemvLtR3HQDPQ+/o70BOENmI9c43TPOugfFPIuFEjD49yVSt91lJjsLqvZwN2yPYPgGvhmu2AhkbZx198dn8LUsck0BjbfVkaKMUCtcSxa5G+G1PyMGuZfYB1hQo/cfuXz5Q3F35UtoM1hdY0V2+QMT5Lhv/XACYdTs47OsnxwAf9cNUCLD3oEYGgcdo+1J5XD6mwDcjPN2IwqANqIAaA10YruwmoHXUMLbTDrCe1WN6/lyXeRg4ThZha6mBfanuTsRk4Kfyfyn/Ar/KcaexozhQr2mRnKovY5eDGYI51mwRDHVNXmtEiKpZSQAqEVw6AKjQHNEsjMYVlcpoa+kgPafh0q5tJPRWSxCWhuB7ukWZGuMeBhBTRtoxIMP8U45CqbF0NfCfbt3xnwZYPW8scOS4VY9BfGQtASF1dgjdq36x3wVxznOdkPARUsRlUSUBev5fAiHEtfsFaEzhqko8pIT8PxpFLVhw8wgz5QD30mzkPFbRA+6VrfgXmuI8tOeKR19El8FM1oJoir+bWrUAX79f3FNnOFHmH8VKJY39Ml+KZTMBfx47pXGdiNA87LtdYAWthtQnG9Nybz8j3xB+fkfMkPmYmG41/QjtBSCqdMpNv3JAiTz/ah6Ix9RRd3PUY8B1xgqdSpC5SFmcvfBXW2tOv0+FK2wyiSSq4spVz/5AonIm/ExTorIbBnv3FNRVaYp9GuVbGv97cJdKJABazVTubh6QC39lX83kBNbDBUbKskGDaVlYt+A6cx6ax3RJA6xv5ObfOIMBNp4rk68F8jNIXmdykykj1jKzxlm0fZQL/L5QNj6NWTXOUtUW1gE1VIkUX9AHDaekcP+mUvANPDgBCoIS1Lgx+kI/yIArnLCaxH1CyMtWB1S7xRaeOpc0U15XXjETt45rUKZxWk7GBWQ8+PeckR+9hF1dqbSJ7UTZeOGxj24MYsXLw6RQ+s1FVixxLT+2aoeoPRzUq5UV6KGBJT/1xIk2muS4gWCx8gDwBY6X/rJJqPK5cZrn6FmjI+C44DhM2kX0reXLEDFdwHUFV2A0isFqLG0ADU1FSAdV7Cs5+8Fvn2LydgZQhoP5nqi0ILQUB2ED9W7lSGxG4d2jt+Cdk4hKp+ognKPMT1GyNuCpDWjvh8C750ujdow3TJceh6hPNqhhjcENfs0fA2dIFW1x11oENv7zq6PDu+XB+Bnv2BMKkKsY3mFvP8bYao2/1AhfFfYylVMxXJMdJdy2/5dykUhdSsDXcrtntPTT9sXdiufYrkrj5x8hlDbIyhHvKdfuDa9XYXfKVfwkjtviKBCXAsybwDJyAqIR0YiCEEgtb8GsR383qj23hVfVf+C3lKiW8MMEAZeisspYBXWqO5IxKAmw4JQJjxs9BmiFiEqOzPoooxygOEJE5w2EzvU/Q68S1CZaliQMmFZum2FKeFWgJ7Ai7CUtWhHP02Zwtfcub+zs5HAqJRh/SbacdEkZaWPWkYuBEG4oIkAOTHycXQfCnOh2T0rdkyGhV1JugOQQ1dT2DyqXdZ6Ebzdhe24LhDegTb7axTYQY5zAFIySOaeUKA+hqe29traj+MP9Gfp4NUwEdIhD0oHe7qs5ON9TA28LQ9KG4ABG8CoakmFace0BP2vacKztufmuowepnDmkAu5JM7OZa9xpz37kjo6m244FZyIL1FcAy7mRKSRwigBH0EhzQpERVCgPb/94JczaeeB35iZULajvhrUEg+zDdeMFKXZV+JCp7MD/q5XCh8v/TIYlQgQ+u/qjoZyyYjB6RdlMATBxJKaAaChURuolN5M0c7jx+hjxoyRNi3v+LVzFwOkFbsF2rRt3AwzVz0z0H4dChPlrmpvarJCMEIvbQ8HY0bN9gEOBTORPl5w6dPi4MMe0JG028AhICTiCJXAs2ChajOo1LyDrZwADztvw+8GqtjTxExIj2dfCQkT7zMS36JEZubH1mfAa2wFKYakGvHl+N0gFcq8OhhI9FrPH2Tu/9VidaB5QZiyQtht3wkGKyTfky2hnGLLF5cYzVWMKpA63AjBoSc2z+JGpp09v9etfQ69VyI23Vz/aoMaRlHEdq+JSWvtGC6xi768my3vlYfdbLt1RZ/bBT5pZ74xPx7ZZtp+m+u900015MfCRRnzq37szzHzRPuOdKbmvff9m2WJ9FEwrOqGXF3I1gvtd1zYZ57TX//GmUOdXN0Kmr0IxU2U2TPKQim3eoQNM/gkSteHQOQXeOWvVxpxKaeuoYtMZSGladswpR/q+XlQcjYO50+TcWnk2hyLwL+1q64/+JYqVEgjLFBwqsVhYXoA+WoUOnwjUGN3DE1bSjKx0XRnSNgqXaaawVdA99hA4X9xXbw98eyVp1tOkXch3c+X7GeOA1FIb7Dv0qHy6Jf2rTif1FIdKaZkBLprMptmclA0s/IA1lsniXNsm8KWdDLP4Llcme/kCBO/6KfnoYx2BK+E6mGj+7Qe5wBQh+cvo7nmzSIaZXfp82T2W64B/3dewO+0K7B/7vyuJUP7jokkLHW7ajVzKwwpfQHcAMWu3ElulezK+CMzXZozCZr7YVpaAkn6zpC0tM+S9N2fWNLxSHIcfipw3Z3nWQZ2CNhSZ9DsH3p34fVwN9+GwoMDKNPK/lGpi0m0S4czItcpyku7Qro8V/lMEuhymSayvVKfjNiUwvYJqfGGWpJZXIVU2sn7ibZwP6BMGZbm1M2y9oBZ1CNU7JBxSEI9HtccuTkgeiZmidsMI3Dwe+3lR+iqMQjK5UUVPcWQMlG2ejxAhrHr8NTz8W91ndNUB9WIqwbGi9FWK0V0VwFznIQoB5peVqMmEXqlWyzinh3n5NCZdSpmTOlk92ZsnNfMQ8qfprkngVi6o9+IJW0hLFyrxW0h60FzkLmPgGS1VkkqUHQSUwioBn6PyxFIYYxI8wBDVqLIksIz4ZLQX/bwr42VYUamG8ZKxRbumHbBJw3QMFDF575k50X9ZFOMuUFSLE14Hi6LSOO/kLYf4Q5iIzZm9w/V+UjT7HcUkkuadhVL0c7crK6IrCMtY8yZkjZ8nII0t0ecFUS5GtZyKDdjdbPzQbFLP/ojSpTo8Vzry0CaZn4AYtlQLvHjsRVFkN+BQqOj/1i1/sYp7dgH260CBO1TFuyWOqCdya9GaSE5YSf3rRrn/5xLOGxc5HzCvVpyJaBi7g/G2if7m5Li9+wUalIKSX+sqTHWjg4SjJQWoYaSMD46jUhCw7eK0AdRZUc3LLZeea0RVZcn3crtvg5XVCQ7Q7y/WYSs2R8JwfS8Q9MnXQF2VIIBGcpgmxeU5d8cfve3TNZfKcweh+eDkHKsaDdb3fqSq7Rzr8yi9G8iyPeP62OoloMduOwc4AjQpyqhV7IMfRKsaAqBBiQQ+FOEbu0350G7JHaT0heToGXnp7teXirLUWOdlWyR3Sf057glmnxbMDZxAC0dvn117ty5oivb1bDCg5+XbW62lCdX021I40g8nh0FIeCcJt7RBQMG4FtGCoTrtAhV0Dra5TAAWEJhl+Lo+/o4IDWGR+UbpPqbwxb/cxmb/Io9ouCfaqZF6iVvVbOTkaD7G4XR/vZQZsIvEienUyXIXBwz93su9SV0VyQu1uA7vosyHBhKrB45xvV0GxDtcZhCMbonIG5FXuscRMGoe/qZvtyIgRPknyFyXlpG7/zXMx8uK0LigUdo7hM5q9z30prPT7r9Cvch8rc/zlVq55UyMPT6NavTORvBLC/3IWfIoRfa/KsfL9Qssq7qtyDjDqbdTnK1v82tesJhfC+3jcz5bsAlQLcvTsrtdFrLNolU6MnLl79+Zr+RPWKot1TGNYiC2iqJqO7oSLhmqMcKojCiYtBfMVH6z49qX/3dSo3w17pl4FbCmOoNPf12uNuoxWd72YG+9vrj0SIBjVc4d9py1VRfiDizCFPrDkDt7pkqaLvpAfjr7WBWdGE78cl7OcLPxFWzuGf7nxNCRPIr6sJS9XA+Gidj6/R6JkVkaK+avgFW2we9T3YgEvf104irNol2VRIYFXte6bjMm6o4tIxuDYbpL2pEbG2dylfbthT7p04hkZdxke1obX0tkxE+WTrKTP3Gpcqf99JWcAYSFI5j4a74iyg0uxKogMcUxWxon6T0RK6ByGiTwe5fk2YBoyY/Lp9P5056V41y6rJNfamdeVb+HskkVY1kqJIN8QY+Elfc9w62GvK2vezhUspGeZsYKquwsIHkqxDPJvttcTi22rBO4tfmkBOSn8pY0LMLVRicC5uENJ48q1bdFkZWZRSd1RUo27EdHUf0wapGdBFUJ1Bf01/OxuCmWIq666I5PmwnUZZ/WjST6jPoGxcfZgmJrd3AUXmgmvEjwzyMqCTM1jG58SlSCegiUI8tgWVI3N1+AfkBStwYFgVpLw/SOSO7Db/GiWxYl1NOF/Xq2utJEIHkRUO3kv85zuehW1NdwMibA6DuPLkAsA5NijB64hSOBR2xvgwBeuRhCoWUPKitAYaiTmkgqquPRL8moB+vujNkrQSW6sNwRaPIq/OkUXhrUns/TU3Y44vlnAJzxYdNGzYLGXohRDQeQek/LdrsPJQ3TZ8mR0xQwVggGcw4Kq14bHUn4Mhxy6E9f5qVkQ7Zz34QnCr1eR4T+MrfC9DMfwCWn4rS4dot6Z1Q2hiHQsHAf39507BuNPoKaPA3O4K1f4d21mglvmdXkgrl064h2pvqe6tJMZAT9RtgoZF+YwyJ6CVw1fQv0J0hmKoSJPVnIJPoIxTWRK1yAWTzFSJBVI6QRar7uOBsXKXo0mev4db2e5rTjVIKq9IjMoNm7ml9ZLHDzcNh/R4v6oaCfRQ6Hr6bQRk8+UGVtQeFNSTTj61hVtFeKa4WkQHyKgHaWRNRwGURmrPUYg9eiHK7+onXH5LHIdnVAIIzmQ1tIFwwR9uocCeZkC+VyxveYo8KFSy/ki2VPALxmqHJjNyl+Flp2rEOLOGsdsl4gdfOxAMn8lFR3mjEy6NRcDSMTKQ44uwUovCA7+jKHuO0GHz7W3rlod7ABORencLWDB1NVvCiuqTxKHATQYZICsJYaCkosT0Ih+6ENIwaxVH5Rhp5DEelaau6lSnpruOgPdEODR04FKsC3fMIlH4g83P9p761DIY0yUZIaa2r2Os5d8ygN7u+ef369W86pWP+vXBcZOEW5E4jqgAxtb4LxXdmZyCpR9HEWz2OpLmeQnK/ArGyB9Wskm3oWENhZ8oj8Numpqb0R4LNj0zTzB29q8W1WdBungQx67zAZSDkcpqdqqgEfTdPUUm6TGXu2NfWUvhJeI7m8YSD/L0jKM2q7kBeHCmEyGHjIJ54mQXnoTBzM2cJSmPCrC4uKHZm97Mj95Y83fRB9b2hFF5TOyqFsvFDUrS/WKrembMulqzy0zTIPTpTAN6WIT5YYQmzm5z68GiVU6DbQpNUEnh2I8/4N0IvDkoKu2fkPSA22A3cSuAdwHzEeWiuUi2MA86yqOoLHQ6/ZzPF5wTcuUp/sp9vUT5fIW2v6y9iauyStELmPx8CUAy3J4eJHpU0zZ1dKqh8XuNULagw7QpqSUHFmL9sUEV9/pPHJYNe6mCHCQZdiNbdjD8OdY4/jjJpabS5acjl7LiooXc8EAA0ej762mjkT+Mub33S+33quDU1gajx5TAbn0dbWxQVzZ09VipV3XqSactl8mFryELZql9A585TqxuGlVzkaJqJKc1srvp9PVwKLdWOnOt70WGAKhZDAcQwvA2czuVD/nMZ0tMRpFQu6YWq+8h+dGsdiIJYBwVoYsgAREVQnWUKiYwUzCpgxHkTiRo/MrOqUYy6GiEB/DdqDzLWlsGfA8vr7/5zwIYw71rdXyJ7hNx8G7RC0nQ7XOoPYad1+e4RuRuhgRJWVSdahhjnK+5NBsl4FTSrD3o2qwcuuj/5PBQU74P8cRQCSRd3tar1NFKLapUtl/cFKXgeugseZVnx2LGaMLOKQNC/SAgCAjLPhkQlxevO1/SqweSn7U0SgsVEKteFGZNUe5NfvregnQCn1lF6jTBc2QUJPN9tL+mBMnFLv4StMe3SGpEcDNvyP6aw0FaqbB3HllEoZ64FUaOMAqU6wijfQE5vb+pHPrOn6VlVXsvxtpU54aW5XddagufrOcRXrUhY2xBjuuUel9Hsn7VxLR8IhffFmAuyQpobS2lrTpXNmRbqik4C+4jxxAMgsFHbFkyC1oy3Sb08cHm5OhKWOmE0UyqqiWP0fg6MJal9TGo1qk+uBb8+AgEdkOm5gw/Q50fQnclueWbwXgwxazeGx5N8VvZwFvDsHodvp7g/UcSvcbrgSo7ZoUYjxmijqax9RsU46l+j+AFKF4g7LUIgfH50BJwz0AhOH+zMnxLrt6Ft7bwkqBCZDttqTSiymLy+W1VZksRKMvCEufKDUMkciApkg9+/WMmo9gsplV5dRdYCEYoKmm0cIKmSrjOJongOsRS1RSelug/ygyycyMdeCwE4pjhtuSkt9Yp5GUWmxknx6/p0I8beDm4mz4Lmdhi06dsU4Cbfegth6ERRjXAk8z9bksaE702S7Tpem3fbZzplMG7tq9Np50fdh/YB+HDm6g3UmXtM6T72HW1C0AlYgWiIdt7iX5ND/jW8aSEQkknYMm1a0PL30K7Fi9Ny2P3CIAdjlWvNjUcoqAxkGnsQtEMp6nRGWHMaEov5tLMS2tAwaBSFfQV4vAZOrk5C2c44GtCDSgnJ3QffpP0xrNsaalGpUgmfDa1WqR56u/kQD0mfz3ZolaC87FO/1wH1MpEUmdce5JRrc2oh7uHCOTW1MGrLNnsvcHNgsHcU8B/073D0e1EKVObUgjtb5qZF3MCt6Ghyf38UtbK8p8lpWNVmfr+BGJfR3x9SR8U8DjLIgJaui4l35kzn38yUPedZqJIh05tpZn1aRn8GTagckn4Pch5FpfCvQu8XZt3mASuTnJ4Dh+NYCgaZDLeegcR+uK/bwZYv7YTONDqH5B6ETKuFvrV1k6NOHR2Lmj9iqKwTDcPF4xJicJSCCZMDXEyAD9YjCJs0tMBM5KFP5RWPM/9TBW11iZToSefI+TK0mE/btLSEZ6qgbSdSQEHkAfekum0OtulNc6IDQhsef/j3A/sna+vXQLxYPU0hRMLQBBKhPhAW0Gf+PKHKkhbSdjX5itd8WW0yUdA1vUuqCz993n9rQrCbnWFIbBGaguO+igH0xTyA5BdsGuW1Znli521FP0kwDE98Gmkh961v+FuCu622gSelpQvEW0mV11+FZnFy4NxQfxU/Wi1A+OW8qjCr5sEeHKYFOlJUnZvVp0qKbWydns5IsbOPvx8SoeVvOLVMUPuPuoYqCpSC86IPEGh3dJVqi97wMKr+Nrqp5g4UEYQpuDgSDKjemyRQoW/J/n65QeckQU/heFsbrnncmUQVo5mnJ0wYpBe3Oc/mLFCV/Z5YkoT9veS7buTWXgwnHawlnAa90pWOFHNWzbfM8ZvhyiAfDA9CLesZidVLr0ACGmFZQoOJhGENSADBcRagyGzBwe9X0W+BtuIMWJHMxbXikXm0S80DM6xsnffjSmlT7mV+yBapSPacr8KcjjBfpI4OhNsooSj2dC7KOPhRsgAjzCSg0tXS0HcpRHqsCObi2SGDx6EeOUCFvTuiQ7sHdvQavORYclbZVoiGHWWPmi/jIbxZRU0a4RM8FWXVwKw0H+WW1wYplUvmoMFaizTCsk1NC3LAhs1tUDm27/7mhx6ExNqNQkMaEaYSKcAUqnzC9a7ljb0rZFbAxZ8KjSKPBRMCo9DskgRkrZGoSCkBBTRbwQ4FkMmU47bUdeqDAFjINfYbBIvDdv+iHqgG5Wwv470yIkgspzH5eeOJOt+XbL/4EPEMPJfSNjXTkKOLiF0yHqdfTlsh6rgDzEFYLA6ymW7hieagsMxPy773I7fi1N86p5pZsTFHVMQ77SFtDt73EOteD7+4x9b3kS4HEM5BFIjsE0aUTbk/VGh/UhQd1Ts6x6WcX4g6PDzKslWJk+LSIjuCDg/wbbvA5REjnZ02rRUAHbAde1Hy2c9Wz/zFobFhwxsglfpGmzZt2jOCCTOtKnGRoG0qjVHM1AH38x4Qdk+dMW1aSMTyKJjDwZEIgMA2vq9MorO4BpcUW0qvUh1W7qwLlZo+BdUh8MldIACir0DmkjamL8tdf7yEqgJeL931xkapkszrQ91mSOUjKgJlq2kBY0aPQzNvNjB+R6Rp9kagGtenJO4IGXEjMS5H1iJJoFlJ9YiKzZEBLPDzP7GtU1cH6NxvHyfA8L2dZ0+4xfpK+fGUfiUPgLn4nzccIiJLn0lO1We6d67Nt1sgXPV4BsQCOIbSXYqyaCZ09eLFZx/v+sygeoLHbFfC61vQfWfXkavEWwvV9DOewo8rjBV2FuLSQuK10ArmIUZvO1lZTyNRJRU7DrDWxgOhmfrxa/LklyZLAEkHMM6NEumbIc6Cj3Y1NTUl3TUstBtEIpIigJqBqJhL1SDqLTd451Audsrf4ffcs3kwKGS6Tn0PBYq+fXyBC0EB6Ng0qEUNcAOmo0G6wrC6zzFnROxZS3ctT6hM3pjDmaeqDMkhl4GxDmYaNt3xxsE34Px34KppSTTebaK03bRL2T39KN0hLnEvT2q+LVRTdvHitPBzCilsy3AhBdXUNBTY4Of7b/32FFwCp9mNyK5QZqy58W+1yl+657qjla68/EUSkxmHEcwOSqkCzCfIbPqciFbsZ2ZXNvj/cPcm8FFVZ//4vXf2LGSCsgcSsVUUSGJxqShJbKlV0STWl1YpMlgtXShMtPaldWHi0jaKMljtQlUGX7W2vMqotWoby0CrdUOuYt+6hnFHtlyVJdvMnP89995zzvNNG/59+xYSfvP5tOZhZu7ce85znv35Pp6ZXtlyYnaLjEFUdhZumypt4UDb54Qp5P06oPpVQHw0RpusfZ2UqUOQCB0PUIiIkQO/ps3acKAXGuYw+TOs6wtfp4EwSzrU9RROlVNbCjKofPgdb077IgkxV9nf3Uvj19TDbaRolrZ30U0d3IFnnpTIHjjjPOcg9YnjfE+D/h1xkCYxtqP9CRHUDdKpXlpgC4Ww8dIR8tcd8qB6bkaWBlJKIF4Q75mt3jMgKOYHK68IYixTwYGFEjotuz8Kuhiyn8x9Tl01m2Nse5WKnvctVzeQZRv0pOTRhO0YVEqXfaq9mooyWE+QNMjNYOtyxDZOHuT+w386sDEyw2Txu7EqqxhGX0UsIteH/em8ggiXsd5rtYhHVTqR81jfHGeNJzhPeuVVbiNo2Dkmo7yGQB/LN/AzuC/q6eaukzolQJLrJsucDtdVAknadzsHeGuW54vOnUuyvnKTFG7eMlqdzLEwMM5BeVCnlifySNHOBV2DmZkblSH3cix9PiO74/qz5MmJ2GJA5ZZibxOfV0tx8ZwS6p2XyZ0szcOK1dpX1bPrfKFoKVoJRKxta5g6DL4saIFG8GWGQf0Zzn2MK4yCKjrbMbuj3VSyIEED67wb4VeD28UIXSQ+k0Yki0BOTQHsqTgNSvstuixhGIk+HoKcCfo1w+wDzbV3QAohBoeBxBxG6261aqqZ9SwN8hkMKaqLDRhWMFRep0CwJcMKHe6LU5+6sMOC+ssvsx2LGc6Yj++HMrF6g+50BKT3WHC1aw4I1QrUi/DrLaArG/5FwQ91IPXwuGnKk0GI0McZgQ4MWR8STlsKcEjZ98lbU5DJ6UIXs7v0E9ovkqL9uDuUyZIpnKVScH7WbbE30tI5zLFXqurz0uvIRXWB88BNp1F3itrwoAUzEeogFer7tZX/5VBkdFswmDTQYN/2DnVaHZ9LbUtT7pcr1donYCRPBurpsuuBx1tgIyCXVdj44+Oo6UZq6gK7njWJvXuE5kvhT+6Go+MmPF7Y9L693GKElGXzin+52OhGVui0pAby87BGn2Qz/Y7tX2/QDpnXCWuU8z35fEudCV6AJ+OcgVUkXq7db79ziVIPufuiSv3Q5HEl9KNW0sEpvz7+EiPzoFQOe0iPbTHr/XxYSvOAvdBZhWxyM6M5k8DaAp3+oB+nHYqvb9y4dD3hPxoW44kZVQ4WYQWyoL4l310KJ6IUgnlIVQOVwImiYCAlXgYKwj2QrA6CORHuR9X+a1TuX7WlpubRkaO+PmiEqdQuMczCadRA6qFv0c6oKWBwmhT9JehURE2Ugm9fNNje4e3LcnbRMe0izRYw+46xZNKtiD2a4e78as+CPd/a8eW0t9cJtpj99pdC3CQgiORQhW1VwnbiTXbiRNjyiv286pBg+lng2WNderKvjVoMFH6mjC3LqBBBZo9fO6NVfrAV+IoK4f0hpu6PauJjj2k0hkYk/G3L4Cf3dwOz4AbgrPj3DOpGHNb2eHS6EDG8oG7bm1FFyFi3l0x+UAVKM6T49ZMjGwmW5YN+Sx6rqax7nJqwNMMW5kpm8W7nHnqqKJrkUqo7eGVHLfib6r0EbYrmdU/5BhrdVWYjxyG/iNilkJhnPz3gXlzxs5QKPX87rfM8fMs2gHW5A3BdAlk4LpOBZeYR/6x8UafS59qvnydf879EfiCynf6aSR1mH0T/TwUPuYm6gloa8BjS9oZ+WYZDlna+2VmQFaCjmNl38Rw5zODoR4bSpLJADyok6lpUQ516EsrbAZPSD9RYSC0noaQbUIN9AEs8FTpEYwwhqwgsv20V9UBc9iGgmuEiVA7C45RCW3w/lJND4eWkhLZdO3Giw7GlHWtcIeVgTOnl2pFtbSmYz8ersohU9tEibG0c3TI9uw1MHXqNamiEhvltKPTjYFgBFn4EEm7DIPbb9B4cK/o1H0Ap++DXfK8ekDUezl6VfKdfQKYR6lwMS2qWLXdvEgrQtp3y1xaJIM84xq61fabVIjrQTWab8zjCSVJ+j2e1Myx5zSKnWl9QQUj/uagOcumNBYshsz2BgsroyYGHJi6CowmN3VoKQo4RsLUP/OsM0ryKhkeGdP85ELcNmW5JXa+RlNv1mkgoD2BoAQVgvP3t+VaQIsDXfQNepJg24PJCskfIFekjlbE+8ohlbE9YUeHHG/q1Cw2dl9GmREggRaIOXmtNlXTq8q+mhBDxd77ZbMtlIVI+47BaKxVLtD89AuXYFZQndSj6H9uvmrCHXoMqiHm0CipsUZUzj8Li65AK1EGQ6iZYCRUfHNRl169iPwWtSW7NLLRZ6rinrtFKVCHAUVGtCDoRi6CGtAYok0aifBa1ngK0oEjTV97BoEbiQqjHNrKfgO0GPxKG25kB72VUDvCNtpvJebya0aIe/YLXDjT4dwQU2VIo0c3kYZm6QKPSJ49R0RCA1G4MOmBhGrUt3y6lbnhu+LKH1dc+/KOS2ElIs5n/NJUgoPlesq6V3CZ1DG7YcShEmMZDKXQqfxGZzOk0gsj1rWYUo6eoa+YZP5Q6NbCH+0+ytN5m8AkqBHKZplViuy+1aTtpQQEPYKvC23m2iaYGT/q0ZNfpVEPAJPU4UPVA1YCNVAkqCO8s0HPAFzy8rA9jBq2g5iTbhzOUyjBC2Z/rO0NSHOtKKWBbbbYpRcpYmOhRbPdP0liJH6qLZlF4Pj+FFXNV8UeEIigIZXyaTTcNRyp/Igx9+Vqb/XOtQ+YQTLqdGItXMZKcL2KF6ybKUtw4ANKmoABrKrDV1V1geq8A/+BRgryvvcDYH1SgQT9pZTb/XfJ2+ZW9EGs4B2KsQXD8td94O+YeqN97sQNnys2x+8S9/OKzbaozy7GMnxa/YNxYWPmlA77aT1DCD0HcKdRlsR0DRC8ib4b/buqC8nzC+TR5z5/LEM+nCIY8lAGiahlF27cpEefgyA1h2UVU9EFU+6ykStjGjZb8tRI1Ykiw/FZ6jMiA3aNeM287RBzn6YjeRavBqCywWavrK0qGGH/WfGCHB8AuKIHQaQ2lPk0D8s9BkpsB4m7iVfAtDKBCQJWC01wGKb0aUBYxEEv1gM5XNGSw+nRbMlwoncyrf3OHWhkfdOv4gXIKYbcIiuuRyyer7z1Sa6t8sb4zHU+jgVrx1FIthvKKWD8onD9Rb5BGUeLgNEODk7/fRCASwbJl5tsgQd8CM7LhAC/20TvJLxxjsdyfVOSH3XOWvNFI30TblxIP0cSZTBaElvLlEs0JWogHEiQcu7a0tyrUS8zd3NLd8IOtICJpIXzlTirBkqfNVd0m4R57y6Ti4fjFitFjzXTExNW8fFk+4p22PlRXST51FhnkV8EyT1cNbhSPxrS0OkE5WOZp8US889AnOZkPDyiVVKZX9EA5fupezrwNVZ7I2FxensyVr/Ce1YWUeZHYwqKZ9B9T6z23uPA6KyxZ4i3h7AY/BInHQTlTHDKaFoIt7gPqJ5Tndw1uGdnRfwGfNa8Ffy1uaAa7VauRWiHZw0sTPWoynygdFLgnWb4JAjyi1IlAxDzDdQLP7QSsdz2506upDSxycFXT7wl5Zu/OyV5Uzn+OLUB0UTUe4H80ydNh7jZutuRJNXffTECcTPA6mgAJ7vCNzxwqhQKjbsopAXosZLPSUFIDhnk/6qpLtXqIbaepSRaEBEEd6IAElUR+i35tPGVl+4rXUL4GfEXIvqfowdFBPSBSpw6pFs0cVM9iDmPPVKmw2A7S5ed7qmpamt4qpuqK+wZ8imNhEGIWqsbBykrnX/1PuoI02hX4eru1nl7Hon4JNPIEQWYtpoZxBAUYTX2MAuyC+ocPxnIHO6idQOsweMb4E8JatBLXJK3Pro3UoxQs6433KB8kd256s3rryaCQ2LxVsKFI5R/Yx7bcqxUMn2tQsr2eZzGyHmV/7R37dAq3J8kBPOTkxRr21NVqxxwsGimYOHxB3xHEkWFPQhyh4SDzefBNCGP2gEagbOYH93cKhFhwArSJFGVBHcqJAux9MPVpXmZ8wSJueqzvLGs+obT4S5Sq3zsAVZqvIlSYXZNUFK+1J7ntRWwI9T+ctIUc1bEWa5ElSxy96M2dqzXqJaynlDLvR7fdAGOwZhHz3jjFIpUXYYguVwA6YY3KaYyo0sbnRIWgzz5PxnFxT2w5mt8voIRK+VeWI0yNECpFkNTjp1t1d/DIYYG0mWUgiHLQX7N+asEaEWcmztaonLuR2eBTgYyifNRQwYSybv5hQXFmrJTUhMKSK7KSB50qYIXWd7aVuy6hXOgja7UKyL9gts4HSTgt41E+Z9HTHlVXuIzrso+EPGN/WfBN8b3IOmhb9GWBlQ6/4IXfHAqocG2ZbgX1miT4fALh4iMa1VTJx+62mRlhE/l59VdmfxO8WyH0Cx/EnoqPBvzafjOo9Ndwlip8DaGay/Am+w6IsgCpX3ywKej3wGLw/VMtAy7v/ijffih9YfMQPQLGTcTT5wI1TyxFGn2tY89kJOWz3rd92vlSFa8mLY4l7N4vt0vuLaEIMy6Vp+YMMeIf+JB2guhVCcjSZGk+B83RJlrOpGew62UPxJDopoyHCptgz0Fdd/37j5NZvGfbS20ukMeWpk1s0/F0RfnYbttWvFiGFTgS8TZqOUo1w6FM5nYKZV/BXvu69hnmIpBpgd9HNQWtLjajGRZ4BVAbBlz8iLe5oTV326eo0lPp1Yzdc8nMpLf4vpuyBaZmtegVoBz187PPHFznzQ8juZK0iCEJuQJIkIURLYw9TuXwGX6QyoCH6++Hh9uPkt/zN2gkwZH8iAgYfnVVPRxme/wZQtEsWxgydxr4+dxjAKz97oPhP+hJes5mULNkFI0R2C4RqUGZyj4g1YxZUpCiHcOok2nSZNIUij+tJenYqxCjc0aKC1Uq56019X7aZI9EhdfBT5U4DnxkWrspVtTgmdWEOBw29fW5lrCFDcduPU1FiWlNjXHjL4Yoaqgj/BbSMH+WGPT6KRTxIgL53MV0mIIzU0keatta7MiKRF6II5EmxBi6ODcbE96+GynWU6VnXpW8e4t2tmDsCs65pYLKsHt4SEsa1C32L3YLbcR2tGcE/KFhUsg/lxK4oS6Yq9wVXt3w7C3kmHZXDaFNCZgtEBcjcbc5hXOvUoyd/bM2WznXXVCGxC8hjk6Mn/2IOCDO1Zu8FEuY76q/0+P5CVzcNwr1G7OX0ugUWju5QvOv+qWQik23nGC+MkVohwn2cjofd5f+hp9FNYha6dvp84UgNzgeIlr1OG/0oYO78jpsw9qnIPyJBaBUZKUB22txJ6VOOIF88pz8MeqEjWVsU6+yubaRIWKNhWuzTMzoMKyt3+Hce5nWIO0q+2z+arXroOz47gzB9mH2WoPbTcfPjnEP/6ngjRbUnJ0KTVz60B+z67uZ5AZtVz/VQsI237YUxnz1J+M6lYYttfdAxVuLem25rLpLrNZiEnpOdNUQU7ioACnGfmWxVOf4Oi3SBxbuqSG8W/JigAwPis2nAd4/RrWpKsO5rlYrIgPm35+9/F1im7GCssf0C3Z8bRA3Qv92z6VLz1MWRU80JQ7IdJ5+SHlyw2fy2OtUTxAnGHvjXNugWe3a4U6BacTVqlNZ/lJNDjGNuezv5o8MT4cEne+JAQHVzvaWuskcw81Q8wLah+TUAG4E5Z97wnR9Gz3tHZYqYQQxhaTkVY2L/Zxr/92mDsrw64bqySijmpi39Sn5Mo69qjBF9VS+VpVZ2v4DAWHnIYe0pIptSg71s1fpI3tnFLXbVszCRRrBChtVe7OeAYzd07fwUZbSAvUt+FqyX4iiBSjvKue08CuJR2ra2qDPlWG/Rtb3hBKLjl+qbJKv2NQ9B3nxEx9EQQsQSaFDm8GUflWs1OVMU8q2YQi083jAM08QleB4h6TQyaK9PBGAr6xm1LVP0jsJZPrN4yKytREqOWJQfDMWHkfPfHCgT4dx072EaqTKN2TRztzGwqU0b/AyeP3Ulx0PoS4s6E5AHXby47+nhp94hKLOF0P/kvtckeO2lNR0cwCDJYdZTmi6otCsxe0FTb3j7tfLWqbFk2f2PxYuTb5cnvJORMRtThKlHg6Co0zC6TcOMfOUvCppZYBtYz8ZpapLMag/TVpy9HU0A+cFXG9VRvt204Nq4iXW+RUJz48tckRNnUtxyd7tqALPgOclQ+NdqsQVEt73kk5N8wjLpbi01I/NMEmdu1Q60fZ/dzn3cprwn/nO7vBwdJ3XBsGc9uVyt8qHPX3BgiEU5tNHp0g3zbE0QB+wyFNwPc3uNj1bdbnzuaRLhQuscN9lWqVLjVvC+PR5EeI51dGZld4Gmm9pivIwXJpcystwe9esdwWbB7BRv9v1nF0DKumciqmeMna6DUPWXk+s2gdhhKhh1TN/m3aDKacuu4X9Yu0n20/wM1W/sfTxg17LUQNdkzUI7g84R5l+0zlJVWIpSN7xkOuNk4HTToMXXKSbRucoRkFN/wnJGlUkH0DE6kW4yIsQI15B74SW7E2FcGvAfGhoyivNWEiFaYjGMexn6CDzZmwJP45QL9IGTpuqJtQHtvWkKPaLrFqns6AX0ffHQjspZTE+b1sQ9O7i/ypF62hGUs4KZilVynY9TBnmwAcBz6JhuZEWU/3U5SYt44ZmhUkWyVa7kRthB/GGrh1yRZNc0me9Tx5tf+tJnzBAeZUeVxkrBLWC7/YKz+KyLdiI1z5q//duzUh73FziTRTtFVmLFp7h/ETYR2/8Udq7JYBX6eRBVffMzQ5cpRA/vhSZrj34R+A/fbuUDJmar1PGYijbl2T5VnkeNqekTOExWtWH6bMXj1ug6z0zsttZnc1ecPATR3Xv9UKKbzupDEG1Orux2aOaHdm03qNcSbWCUE0e8GSWl9kbArwvyzXYdMEuWdZ9+BVSENp2QafyiBzUxKeEnOKbRFq2xrG/DfJWhPqoXTde2ks8KqO6Noo28PMhRIqtOA3VW53M83oYcZVkoZa08acKWqWsnTasgq3v3x/VIAx/DrCanU9ZmQ1IdU2b5i6bvvaRJlrFraUYhippPs6i8iUAJSYhaP/TzfVDR0FMnCj/PvKstUSLZgGC9on222bG+kjc0MhS3X8hBZfzMxpILKa5CS0BSIW0nEfzg8MSyV87TfNNm7PG/cF0nrVnZIrH4fPn2z30ev3EX148begH9v7u5QfkzsZ+mbTfgSVCfOYmivlymMlIg/+oFKN8h1mwJojaQm8eFyOt1EXvayamDr1IAqgstbq4gGwgLE81cQh87YDVr0x89aGwXbE/aWDQ0uG05o4c8dGzu88pvP7jKhGJ2qN/8f5Nq4Vc4Ecq/KLw3zkVEEanU4XnE6FS7mxrPqFix3IxpItmJd3hnKvh/vZHLQJq6r9IVYPXN+7/jgJRCngzpdD5UkfN+yCjqEdx2ikVomNfHeh4VaEBI2ErGY/XrRYymLFHTNI51BegfUQPBWTMyqaaFTXVdkgmS6rePlGMvEdFZoh60G6WVAXT6+17uYxEeNjeocLlxpU0mBYHJyubT5PmtdTmGiJrkqtTtLqgmYqJ+hNoqDB5PD3vU6KZu8CJzN9K83om7Xm3/WLITtRA4Uw94t7RTxYBfINJ+q2Mq+nU3rOp3WpkPxzs5og6KL1Nv/WPqQb+TILiAAW66uDMcV0iqPoeDpMnBH1mr4D8dqRU1+wfyKLLeYy2w7seScFz5M5xqOu8OaHGbdOmpUGPpQATCMoUSoAqhYGuMVrlrMXAFqg72JAngcc0uG36fAGKEmLryrthU7zzfqcjEtLeqc46NaLesNGQO2km6S7asPwi16BZ4RrInvZ/0JUgzpLMcg+k37KvcsLNQlQk8hs32jIlu1eE321HcXa1u2N6kr2ypKE/CiaYrthlGICaHsOEntGRQ14zH/X17+dU0C9Ba1j7DRpxWVmYQSPN539IjKLDozpEkXwwGLGO5ibsH1lPmYBGior6TQ3dDB9spnuQB31HwSrSWBZL0yn2RQCxDur5ph9sRTJi9uzZF7p2+ckrV6aVCvSwOt/4bVSGl/NLakXQaOvEibLbg/XRYAHrJm85gRI1rCvGx1ZL23QGW1NVJMdD+GZHZdDVew0Dlt8fBQMrgxYJ9Y1KKKFVforJ1FBri0frCUO8f95gnoHTkh9W0dgocVvjtFvOTSqSrMUtCVm1Oszm3LRciWHsoemqojXCnicgSI5x8/E/prSlUBCmz6WmG3eMCfcWg+EDh8re+mbqQNCqjvHgT1dC3msMO+C5icXPaDSsSHv8EnmiD/TsQyBy6Y15mP3+yz2jiOcCAs+1iMW+SxvVIVky1Vdk/ZZEqQmhTaflUqNpF5jPNtcUVc8eihMwqFyUUn0aoeL5BoK3NJ5tY9QmgrhGmG0YTJ7fVAU67CdfpjqbZhVijBF9F4dhIuPYTyYRT/U8LQRoCuMQLlppBOOMn6mOZv8f3ZSc8tAlKztD96TE9lHsWA+/4B25sbZclPAQhsXyzcmCKIE+6rnjtAoVBoj2nw+vxXqHRghE/0GaKMoI5GxsqqBGliediaIeOYq1nqkabfhUz0nLPWbWs/x8654SLHGfepxLeS12QZfygCVdSjdXE8rwuLio1z19rhhPvuuyzno3gvegu0UONaHbO6cvOSaRt0mmrRqMO0Uc80L2YVu6IHYzwH08dfxH7fj9ZQc9RkEjKQGLZLr0CmptRGAa4WJKFdNJhfpySjmFv5Ia40xhbFF2Vne9ZHp7JXZXCpXAOXlaSlW7Fl6ukFepZLkbVadEE2QV0jQT4uIQpIUoGsvHCh1HAlGdhOnmsssbhpB5uowYJX6oammiZcZ84RWaj1M9T0rfH9FI4b3972WKauoLAy44jeVBCLAY3sqwx5ME66qbdGiXOVkh9bVWUpPv3AaB4OyjkJhlUJTPH5agDYQfP/DjRitAeKfAUgY7xAdUHaOfTNHQpd+i7bDF0I07j/X6oyQBsEmNEQtyHM8uZaLkCKJqglEbzGTLSJTFyjcWlNq2uuNEpZsUo869ymrKSq9Vkaf7cP4hFg4Pr7RfEqBr2I4n7DUSwR89qg1fcBUEBQxQzAbs+1hATGii5qEBjd1TwV1KApIZBJdKAe671AG5FG0VQevpb7S3i/5RbbrFtq38mWSuw2cO5qIuolmaIMyQaoKyuQwA0Kch4zCjM0sBL2aWYKEZUHGoEVQHUD/zd3PVNc/moPld6uAQTnbqVGXNQiWgBFS6g+aiktprHwmv2yXJ2JMz5EGylVOrTzksDbZvFly+Yegfgh9wmE2xLgudx3XTDp/dwljHccO9eI+tQHm9YMql/Esuc9TswEPHcPzZjH6VqdSMtmjMIwQxj0U0ZoSAVvX9ugWeoqYGLQtK0huJWDhFk2I/Gbf/m0Cm+yUZoVl8Sj+Hk8S9JkFVUgyGnkAx02QaMzKSFDHAZuW7fNeKHzyVsePX5TfI6EHvKinM7RNwjyUp252+klGK9L15wycEXy+G7vQg1Cc7tdLkto95rXeIqoQ6GuvS4jiCFsRwNQDulsJmlkKYthSS7KXWi/DJgal4P4ouGU6DjsO9/G8oepUJNHqg6YM5DiIAFd1JCqoUou3MTmlqgY6KJl8sYt2Nagl9mdZhZEGHa8NgeQkV7Hw6rag4ZeQgNFNHgKokY8eFfthxW5RQjD0tHiE/XRbU67wvwpRO+6TrNG2ECeiP+rG5oVhTYEy6vZWKm+0KK6aC3XvkxUqFv+jA4nlba3usSWm4lr5sSxypmFPztUiPMhwbtPgeRTWPU/FxPfN8Ia04ZAL7r6Si9HLNBPRWs/mfphr2Q8En01Bneermf3foon0KkRpz2RZV8+mW5T1I4qtK7Bq2oH1B8W6q8B8jFXXsT7Sp+xEwKUIZ59P6Uz9xETQ9QSN7F1K0Jz4QSNUZune242JKscKjtR7Vdz8TPG9Tu52n6nWp/Hxn0J1jsPlNHsYwECfn4L7GwuaOhT40GMlcTV03ezF6qFdHMOP0LBak5IhkX+rJCM9PpIAaEShlLILehCZGG1aaWC6rTJ1x7K56JRUjbG9Q/bzBckeSIZ7g1fHGLHJRPc16G7Sh/9I/vYzMIQh0ZshsK4s2Q0xnhHn59M8fxoSNEuFd0ZXCGg2xfK2eFh6D/clCpzQ5jSxEoqZaVCHpZ2ag9si3EAD05sH5S/cr4YOUAzWMS4AqAii/CCRTjeRgAWbZCvyDr9F4B8s/W6skDZ8QBPDNkj/1mTPPgrp4LcEKsEoFiJzk4US8jOdjIGoqDHhKUHRq3crFKeB13kT46wZKkfG0YTDSw12vUynx8CBWbxhtl9z0kkaXXooNZ5a55MEAJKRtap8pWaua5aIT5Mo32cbJsdKetyk+SvYhQe00FWiHO8tAUO4vSFffqTyXc+HC2Tz1+4/8BlU6/ATsAepBaroVwHejWegQQGfqqbuGiJAC9PcpvCr8fDGCOmnvyE22NGpvd05OoXd4Nv89TxiwlzMXq4SmvQ1TCb7og1qMYI9+UDurXVKrWO9lRDVdxdivabjrZoqYrulHmdT91UZheKsDzjm8t5RSY8Fjb3qNuBPTn6W+xdFVB3nxD2tvb5c3EEhTn2Ext5+ENBhjsa6jhPwOZtmrPJQqzHt7z4IeOqJhct+syLtKicPgwjCY56iGlCuxi53UsZ5xTYgKJ3U8zouqOKWnuoi6Wxw26GrRWso/eIzo1LPPTUq6El6B1M4qElfvlXupT1z2uSMGWRunqI67gGq86RahDuNZFJndcUTDJ8TpenTBRYp6B+IahJXGAVXTnyK6t6ZwU/4yQhlZZdZNLRxhKo0QZL1JJrsF7N9Lq0oE1xTfTP1BNedSv5Kxy8m5OfHWg732NdhbS6mQRWuGF0PFWwIgRqGoxw/CtQz0dJy6rEGLUgmqHIMAZVlKY1b2ehZa6AfvG3hvu6OUolJ+f9TQfR3zH/bj+W9fIWJy+Tdul2g+rt58WCxEYWNn4WdR8Xi9mmqcODzDfksFuwUB1eW08p1r/2YQ171V4A1SwKcRFpR2pWWI1dBkNSG3shps30ZaViUvUXM0lIumVAjLZ2VpnHYey5P79v3+tIMtpUa1tUl+Ci0nyclj0rSCwiayf5PplVVbZ4+IWuIJ/fzkWzR+GIQw4ATaOCjh0zXt5EtqT5Uy5GSL7ZSoMSdbhbVSvESsbSeulWZWus8meq19ta5xW8iy3tqx7jQdnvjcGtX0WaIl+zHnyVworPJy7VB5AYTZaIhUpmkKzLfFYeOwK0bGO+uqL3a5sNJx9kZ5FWgJLoRGpD2lmrK/dkFWuAypvy14QEE5cFy/7jGCQf2bPrxcqwTM5EqICcQhapymx0qHQ6ZnIYiU2c8noZJZe/bArrV/gfkX+XvhTYx4UjUAdVfRd4vWpE7/aZoep+mWhf06bVpp2Ij0PhYTlEtjjq36vy7ec6ZCiemmvERpnUQzMDLPTxw+ca3IsgWif6eQMNO02PPKjTVrWrQrhLTzxrZ4SsF4wTGfxH0aC1M9HwyhIMcM2qY4mb1JOpjNfVVzpMgKQL/7DJvrdbn06+yNPVaIrEgvlz3C7OIT2ItlNWPTBk1PSrsn0Wz7eM2KoqWoiWezpMhyGNtF3DHf7M/kKOuWIMgYnJs0PTc+qxm2cjU9Db8ZjEDGN6nMKSbDa+1TQeupQnJKiP4V+1DvVrtSFVYgUoE+Lab8qrP3+BVeupF9K8Ljm+5lSgu1vBrmKK+duttv7Z2zcVeta7Z18+7Rblc/OpPlllyqLH91qMry3z2HMMsRWmo9XWpglzIYblYGKx2u1Ybqq/gyuj3DWO+aMyQDNW1bmVEcGltvywm5NLH5XuWd81ob1cbLPHCwQCYJacV7KHJZ5UuaQc7Dai2gItKJFXQapy2YcPBVDJg+AfIFvGl/fmDfunh/1N6hsy3GvdPsV60y71WOOGxuP/P+NWs+7+n3nhaF+hcEw2lqjnqt41iOIJvrX2EFOhBwWgqSY/4slRtq7kfguPIzTLl/KUDO5AGrvGzuyrAdf1D2p29a1eCu55X090NgFVRj+w89uEWQy3XHbBzm/ZNTmjoru8GTs60OUk2X97VazZfpXepSJT0O8vA5LhXrcf7nfTJlqw7zIc3zkxO7bWN3ftizd22qtE+r9w6ZTQ3bJxEEJuzVhnVNlh2NudpgQY6n1c3tC0ktxxQ61k/TL1j1q4O9FTg0cR5Nv+iJv4G2ouxbB15X6gOIz0OFEk1qcZwq6jvQ+cERivjSz0EHcJsibvR/UXy4gmn+pWyHMKjfC2xRYdTku2eT5ojUNtvO2iaYi7+zS0XITOh4+H/gVT6iTQEOjuJR8L85S6bfMsoqvPaXhS6MWGkum+fZy8VdVY4k23GRa9XyrTZmelNmsq0DGjRaIxVF2rCP/kXqLaDgF5qAAohtPzBhAMfvgr7wDdrmBp67yLfgW15cbozNZi/IDISHGOkxqMl+3dbWJtyQGXdH+UnyzBaf809gnSV7QQfQwFcCJhymqDwNgvfQCAcwQ/1PHOxRDYU5NRBKw7bgGgii1LwL1Or/RagIshgw6CoICcZi2kNoPzrd6AztFg1BPWsJRMyaXgIes8WzugzT9FUSfSDAbIEjm51LCnr2GiPriaKSvqD9Rr23UuGeopfsoyOtrlBvc1huGZt/xTVp+ZvZJ22nskWtNZ3GFMjyQMcQffmWE7nMi/GoeXP98lpl+9/lizcQb6lU5RjtjUi9JFc73O3rVEvv7xxLC2qtLN0mAB7WLWJ/6vNomCHClIGr+cy/JhRV11urghU+6x3inhWzqlE9hMm+YG6mnj2JevmWF340iHvQ10b5GMoV3dEz7B9SzmiZsOgQAHw1Pgimra1VytjupMoeeSUuTFGP2D/6oKD4ZQTYqvvfJoYCG8Q+Q/Rj96r+6ylVzPralFj0JuZ4t+t3EWKJpGpbhk8yVF+T0r/VZOw5kGE9mhRpyXyzEk2j2bmGyhAn37c9ZbV4VSEiCJPXJUmGv5pBh8XpMEhIAwiIsSAWY+8OGK0bCwq1aTWE2elb2NFXAqI1AXr4lwd31WO9bder3+cdTr3S3B75307Bhnx34lFtDJSeP/siPDG1ccPQ+FIBCjG1AfifnoYp0EOYoUsfAht6BnjC/VBoV4NpTG+5FEz70gI1okvzgxD1MECT1ZDn8M3MKD4/cxWpkvgqU5Fa/WiLg6iuFo/Onp4pPFy9kb0fLRFt2H5exiUqjfXF+VYOaVXl+RLdXCd8ItZ5tSbgw23vx16ww7cIBK14Hz+an0iXmbvTzdJfJzM5NH0p20pmxBkTD7q1uZDM0bOf5y8qeqCbFE0ZC/Ir0AgCIzyDY6cot4ShwBqpImfjdBoY1R/w5E1pt+Px9ihKt57y4oo8aBvJi3JUw2rgYkTU0JovacFeX6f3HFPzPzlSzTZwsRHl8wYzDEplhvDLyOyBCBClaijli1PL/1SY5Ryntr5BUbttqUQj60mKrGfAkKZxUGxXDxlvkwqioEV9ibEAodEEoseklI6SFKYA2/pnyPrdPpMuZ922VevJqWop/oRqvOIe+RhFb2slSioXvehLqgcO9+ikVtOwfp8lE0VPYR+kyfqWl+NcEzisIcACLoIqiEqoDI9BZ0/8n6bqAYAtvPnAr7e/gYQk79j0Z0lxs6+wmlC9yo4Mb7/el1VWZVTzWx9B1OojOGSKm79fmxFqNZgkSuacLDEqx1qF9qwAFtMzhfNCWbbN7QML2ZZpmuWr3Ki4Y5nyImeHY4osxrYr33ph+3W1h4RICq5ME5skxQrEtr7iN+fGgc1KgBpPqYDVpabQcdj1HFElj35HoboY37WPEpjso0BD6Zn5wNmyCcDRIEJhjXFuR1xmmSNAxY3f5Lh24pqLLrK9eWkWTWZ/WKvuhWO1PEI82HunDepeBL6vzHuDNypKHdwI5dix/K3lcdU5Ua6Ns4ik8GcKig/960jFi02o2l6bYDvkwi9muXWqA93adpovvk/eSS0PAIEdB5SHzq4NjzrKebMnLq9xTl+zZ3TZx2lUVo7ZyrW1ZeU2hCxabsbJnwzhAzNx4kRDbtJZFius9TjI4BAlhTc8B/tqxv7w3c9ERcS671qiUqkmTrF9pHiFjwFQJWx8SpMCd9WnXfIAdHDqSYifh8HTCFHKSEsDSb+uPK1KWPX0C7RIdmy2l8DM6sOHgJ5uopZdCLxOCoNi8xR9+iLxvI5ZutyTE8b9DTy27ZlPx/IulCC7z31Ip8BrHmN/df2MFu34My32fKtL/aDd3hiBSWQrh4IpRdaxa+79TPzdAW9kHARHU7TCJwBZrxjsLHRlGT2Dtvq2jnusmch4xna9PlvsyEKn0H6nGGx0ckcHp6VXoi+x6LEuotgYp2cVMI0216Jvxe3l/SEJ5UHo19YrP1cMMd0md/1OMulhJ5gwX6CeYhLxIjcJupK4mbFXxOpyd/MVcVB5qH7HfGmSs8Ir8udGLf3x5dqh8zphtoJLO4YDxnvq8aylu569XBTMBfumKHGjJ2i4YBR7gTQcnXLf/VBbq02B2JD/A+XWn74y9R7ZPlJ0xcfSfKiYfvQbP63VDsFXcMttdJ1+QdNjZ/aO/pgYPvfoSjGP79IIFW/Vwsp+SszXapSzVt+iZ5ToDW8DP+Bs6AINYMBuG5VEyRUEo9hXiNYoYz/crVWrKFLRbqA+0eLN5D3/LnKVDxtpKGpx7wHREFhPOAqGFcWpOCi1KAMl/gfsURryXA5j1cH8nEJjBwZkq0/dUUvtUvqtigINwiWhMCb7jmetutQK7egt8sMdHFlC7LSv80STkVHYgG41khXaDgnM9QXf/suCKAk6MDUGIWAV7pV4a7YevUcrU3HN7zcEYEkX54+jLEBV5VcLsBE94N/lN9OQBJ1b1gSZgkmtBmQ4I2AvrYLILAU3PurbhVb6CzTWnYIyhaZ9Q3XD+Ji274mpxAudeVm3OGQgzXqeXXm7B4IyjxVaqzTjs27/oSifcfMy33myylPB5LqjrV56ruhqVNK+2gjLtRI9Q8NIw6AbGN4K015gPUlDYmHIakMDuG7SNGExIFkG2IFolftshj0TVXFZks2NWB9Om/ZtceN1zgw2gQkWcMRxPaTHkkClqYzxQyFpZQ+4zJQLR0ORVOpjkFpE1gVM0pygr+oB1NAV1J/8wJg48XNeN0Y1e86BPWkWJhbLr1mTdtVO6PEfcWTZkhVDhOuNJaaKyjktzVKRNrLe69TU7uR9UU3/jfygvUu6CF8EODOdI2u5tvBKMsl66fn6YlKC+aezmJpfF8vTueMxNX+PrzwZZqDPIy0j+h35RX1ku+6qU+fL3KOnN6gA66VFKkIfYkcs3wde5Gp6pLqHmlia5bLhZPc/pvMcxhbn1Bqu5A27K+5Ndi51z3DYpWKuFC91z4qXP/Cqi5igzuT/8U7CsILDn6xFLy8fdXnaxaNvzK21GeK5K7zE8hPP3f/ji6JhsGqDkEM1EB0NUn66SW0ULLALvHIIKHF9FmkoC9xJw3d1hbtH7lQG0jXa1E+IUTnaWg8nTJ39MWvuh4Fg42FVEnvAZ6Z2XB2ENdI0m+zfSa9YAo5x02YwIWlkOwCB9DrAP1pLxapv68Fa788Sb0q/mjSF+9JsuwCZMaal2Stybucq2zWtVUvGXleLpqdfidLYDw2hxqFXPPvJSeRxGXWvOZCulCKXaCN/nJYU/1BGWmSvRp0Iibj+g9p4ZROM3/oVkq0OMkgETcr+FyzCoLP9iNmEn8pTpLfbYWbJPy8QPEkjwXIpaX4cxdgrNYIy+CTJGq8fUT+b54trvESbwZjtNdZ44nyKUwfjhVh1N+PmAZa4g61Cnqk6zqkHnOp5G04YzydABm0rTT/qBWFz2e7CjUxWjjkZjTfEwx3NA4lKQg1vbz/34Jqf7dsIe86DuY/pi5NEdV2hQncOg+gQ5OtXAK4jXFEdJMiCUN2rZ+eDrJBC6/ZrbUp4zcWFzmu0JiGZSt45tS8q3yvZo2dXyFnxJb08oCWuGS7U2oZAlTTHPhiujo69hVkyY0VPsbuHrBJIUYHqgya04n490q/S1QSBDU5dyKJUjO2PugWoVnpfeXJMdYgIlkC27xygUvQiAchk+7P/A4HZ1QNTg/0qUiX5V9RqJUpT2A5BsdSwhhXVSmUwiBcklarBTPapUfmAkj6+hoKa0OugkInf6tVGrlODAtlKghvK4QuIPV3D7ipV5zj0qP1p7PukixgEQMwQ2AU6UtkVA2/F9MHcGN+0ZeRGK/oPNycFW6G2OfD0AUDBvFDVUuta0JSG1vdvaksJ73eUC83tMuxkNz3t5n4Mc8fxWZa7OOlIwnDhsrmscJH2acfcKcun3An2pkOJcNIxLY7DvN1DLuLf06cN3cjrKOCjJjrSSE9SymBUZBiApGD8Qyzqee+5wsulYnuA6mp2qWtcKf2Rs2ispyXA9epH7jXZ9gf4TjhCJu5VprpUsJP/2Wl5Aii8cVPHRpsthDg6eqZGKJdlBqbGAKXfWzX0dmnEmtmzJRpUkQlT4QodW9TMROMybTqJmXGgPbW/ixjrnS2ucoqTT/I86GMZ2/X1B7Z4xkCa/biWnyPXKAr8yD1VdJHCVMIYS11fI+pFh5xtD//Fs+ta3G3/uX1QU+xHIj7W0ZFlovqGg9+rNJB2QkfH4GYquhsgSARuaRO4pWUgTLEUO/kvUhmYDc3+eYremR8rv+G9ft/D30vCE+EM06HrTs/n4MCeJjO+s49MCGpkfXes/EzSNWsDWfaQbeRm3PClv/MPUW4vepw8zbElqW01jhb06plesINoeq6J+toBGCITo5XLhkVLvi6keFkjLWpcx+koFD1L6wWLQLc30miuVndgFPbzEInpBPHYD/oUrAmcC5wEKgYA9PWQ0RkGnkUJVLtj7XsI6sJ9QOlA9euqi70FPw8FUsXw81jQq6WGjiYPLMkQtKuk1I2ODM7dPUlS2b7PKZjIAGfqrPDWnPkSWdG7X2xTs/qUjK/1q/xAgK1uJD4e22n9hJr+lA9NyqKjKXRSwCROCC9bUxmiKTSXxN9CtOZbieqhvlExO9jTdg1GcccjjPa1VhYs8riV7/iXKwFa+SLtTojb27FWRvY4vllxF6X8snXWwT7LyPnhXJLFBFXJL98oQnaV3Lgt3QuUuGgRv8vSHnlSWgilpTdTikewquWtjWdP/0D1YvA4DRF2k7LgRg5hDUHr942r2XbFhpX564veVkG5W7SY3KRwXzSsYqWxDZOySj3E3qDIc1PzFpkLrp+WpTqgkiZ7dJPmxOp74S3KyhEIt8KgcW0jlUJYt1wM7UDVYMos/L8s4VehlxziEymaHgwCwvA5NMOoZ2hQoAhyhQhND2nfAKR9S0AB1rFa/auPEkXcqMJdTb0hMo6sqTfF7pPip4mxvaojoI4VZmfkrwQZswggPBesas8SrHCrdmi8fGmyLUdv2v5mVFkb26qWRaVQ3lqrJQQVs493QKrO+EMkHafFbErxaFGXdoyyMn275lPt35TrilIlQDl7Sg6sG5raOYVuvJF5jjxAyfuLCGvHnsxSLOxOCj8D+kfLPDXI29AIlkcKLI/MWwO/x5AC8wm61zRoHurfSkTNl/HYPA715VB7roMA84GDgoh0EXAfhmGpMthVFSuG7EnRR5ukMv1YtnNjnwpk9tb6lWq2ZVt1Ti7LvZqRFkVZIVvDjpPl3/5ebVpaYrKHCu2Wag/imR/SlDN6GcSo66DtOklLzCLQUwhFCT6oF5wAbkF6PXyQWuwhyKtiz8uBW20vxOp3nsbv/WiNo0193g1VuCr5BVdSBF054CWfA+7meJIo4EoTQbl5AaSSQMU9WWRddNhnV660PCrVQaMq1WzXkiVL0p5d4PsPx9n/GOLEsFaRAvoMYDACpUw592cP8qFIgXsPEzdPpaw2AjI4cUTufA+kgeQn48aqc5Q9c+z7Bi8K9LvMl3w42Fmr6Vevd034hurCaeUjXdyTRblvOb2fWzk7BL3o6x/cceJ8CtzF07w+kfClh7OBmXc0FBPEwF66CVzBrw9lpT3rcUpQ9MNi1r2MDDi0D0E3RG2ENeOOWxd5IWcKol84WrzpNCx7E1mrf5nKu7JuDk3PlIHU1hAG4R6GmFJZ98CiPrmfMqtk634oaKwre/Agr/3Z9GZkO6wrOz6kHzwH4hUwIKGIMGWDNo4sUpVWDQlUSLb4Ia4RAeEyGah6auDrMF4mgggscJOLEYGFnm4f7GT47YPO83UPg3jpgkAmNeYyTybV8wa7ozGlDys3aHFCtWjriFu+gcLghXoX9YC1SLevBvYhSXEBAnkqrJs2k55Q3awiXligh2rSyNvaWLX2oR6DICz5rM5t5BeOXtM8ZOXSiJWkSjeUZSuzUvBm37xIXyvjULYGCEvQWy6v06LKp/g9Pg5GJk3f02cpLzLMXmBMdm0ZG2HOsm1KAXZDgdr344Hp0xsgVkqPcBIK1iHOnaCFSEVgSqUhc51t+LcsZvJDWmENg0QMoMro8BxONdPQMn2GJET8k1Cwm3TW2XdSleet2yfct9arKeA9PCevE8jgKfaiO+B7j/u9dwJq2kaSvXQqkzZSJctbaj5fUGTnqrwncl45Gdrjr6ekp89oEOn8mw96CO//4FLTIMhXibMavJ395RtiQ1dZipU1f9/pquVQX0zL5o7NQaH9Q8Cfu95Uex3s6MiCEgjsoFRQHYHyiZ9SLsPCTgqike5l7M+Ue/5KjKddt2mH5MufZb2fV2E4RvshUvnTZ66RosLsAo+Wdp4Ug1k5HlRAYjetm8u+dCExSrIFGgY7FSb7aCd8GfMf4IUZ0LZYQeus0OU7m6q/SbQh9VvWdjKNhW2tOsgu86i2x1W1Ub3NaI9Jy6c+/+hFAWk6ctSBBF1TPUO3YjLtJhhh7VQPNS0jVbM+8we2tHnjQWkUsB2mHKrCCu0NhwkIceNGnpcoAp8rRvX9FMtREVcvsPf8qG9abtjRYoXOTvsX3JzG+Q60q+yL1su/2dZ2xFDh+PPNvBIuY/gYsRYl59cbScn+jTZXh1SZHPd6oG5aSyA4BVji8EkKGTf58XFEI9UXNpGLjMhA7fsIaArTGmlZmWZgqeHYvloIPxEj9JhOWYZS7WySUPEVLN/2w0Hdi8PNW0DNkhDahRbJOJxImyFsBfhXs/BbKejZ6owMRM9jvVFJ6Sl2lzZeUBfwlmg5ScXx4URt6hhHEYW8TyadaHXcVeh6lnvkIQ93fTLXtH5xn01cXM0QZT228NJnyhRiiv3mBsY+mC9YiVfkwrhIqTx4SuiewcyK9nM9+yiXNYF/WQYdaWEoiAyD/RTeX6XF/io0kvuppuhf9fEgUB8BtWfA9zL9Pkmpsr7WwRVOE+AUQ59BAOz0agim1VOrXeJ9ujtBXLDR2jyiG7PnZlpIaHRSL2WJU3qWiASHO49dxsG/aBY2Xq4sslLIniVWw/3T3cM0G6Lu1YBbcPVQimwvpdOkrsr/7GpphozL/0TzS4nVZJuGIUmNsneumhosepJGDMKIaUil/miLKbskYP7t/Ky0OYt7oloIYfFiEOJpop64vg6SnGBAyAkTOq/gkQHzcIsWNBXs46PfNP9G7YzfDe5WGDesVEVumr0vN+9T4uanzarMZthePmna+6iebtb0tR96j2jYz1ohM83hLppODn+shZVbFe7WEkqJhvJh4msYzNxAPU6YRgvlSwkqwCIFcDifJKmlQN9nyDkt6Q7mqSyFqvSluUENctgOQ16FvYex7Z9Rj1H2J61YaYFhtVpCVSn5Nb8FlVcgDjCMnwIzazzweAjC1PpOoHYN4NXxq8D3MvRsjqN9pmMskgoNZcmuX5nNq5XX71fDCgbtFYIIZX0LKAH1TGPmF6m6AT3TkiQdT/nhRI3O2z2Vi6IqLyb3UnzPggXfcTXGOPasVWAituLMI7KtR3c9Rm2ynRfSL4o4/FChkaFla2MAB7EJZtyB6VsM2DNNgNm97sCYTrNg/FkT1GTooy0IJoyF0gt73UBCQ5J4HISKQ/vBqSwFqhoSSPF3YKk8rpzbuf04B6bSC4Oxwg9T757gbGak98ijttgb1uksFgciC7C+dtduLekrH7FK6jg+RVaNy9G+ms5/7RCKZjThZCOZxZ34AEf78XbpKIuRWj+TVMXzSNszC032Pw+6zMqzzGI+u9+JBMW901Lq2O9xzzss5Rl9w/SCd2nmHIJ93td6nA/82fvgLY7qWuGZ061On4qmqJuEm1PC2JNxCUbjd+e2e5uk38wJOfzIJnME4Ns383NDZDfKAOu+jHV2fkBDsazQ0UooxnZ1uNajr87dk+3igZw9khAmp9I3Nf/s2SmYUnwyUNMp9cU0GWbCwbkVVMYs+5IyReWz33pdvnWKfXCkaPWZCovJ4ZddSupmIddi0jGa9n7uG+Jn52gitY+60uNz/YwlN73AdnmgWRW88EIgVPtfOOL0I6Rsn/eyOwPC0wCXX6QTClbiqPJTweGkczCixlmKKu3YQgICtkdJETX8s889VISSb+kr8hzo3+5UOYggRyCTI5mLbZ5T07SKCxdXUQXYDOHW5yhicgYszmoLGtdjDOG9QRulIFIb6KTOmwYVTJ+iJqgvq+r5orYQlP6K78mTs9tr1Y+x7UQ5LwItORivYlC+8T/D08KzQ0IF+9OLoeajEU41RJ6D0BoYh7hG7K+Usgb+tTr0rt8dwMLzyhSUPw0mEkDha7GGwXWov2Wr33OJbH1TYv/rm9ZcXh4R7HuK889elaLuWlwZ90l0xi3xUzx5oHPgvIAlBPvSZHcgrYJYIZbpu4tKESXmAiatrV+a/29lZhaxzYQl+CyphBRM42xtXyR9Zj37W/vHpTsxvvDDaOoTZe+yTiL4/csxVXnM7UO4+vvT56/xliowaU2W5e7zFieWzefvE+JoOoVUCwCKRSmFB9MuvIKG3SdqaUiwHnkS8LkPMEgC3Qb9jdzV3k/6rljDWO5uqWAJRqMWMonOtl+zBzPAqlt0m40PaeeH9t3RONcLImj9gmbaH6MDuskB6meVn/NXqi5o4iBoQW2jkQKTOQTSrR/gNpbGh+HWIlK2/neVfVGZm1ica8+o1ISxlL3eMDTZ3V0Ur9LEP9/15KgTOmo7XZomwb4L+JqKPFuYW6VTxRoO40srIkU6h8f6lLAW/ewva76Slc0ljkUrIroV+S0Sscrm8hZjdoomW/U36X2UgAKKUZ02Asaiwbw6bFvXM4/Qi0x+5wAs7xgoPIQ7q4SQJiDt4CjvEJwU5L/qt0AR06+5/eXytcnJAglX6lWeJRKlFTYVYDvWiTzsM1pxrjkolMIz2tSPVf3nxqj9G4eLT5q/Nf/86YygVtmbmZWlAkEs17jA9jOO0w69l7Fkvr5ELOT0/2brI8KDPsxW6D0pjzK8kUerxbPvs30uTzTNYFurxjJveoPP4n5Z2oMlKHI0cdLVx751jpkac6ky7rhz6J/3PeouTrnnw+l/LxbNqjbVMjwjUHztQ9WVkvMUvYnTHhfqfLp8p9RHoTVr1lQN0XVPXF9+eFubV1EVcZ/CW88Sh3jz60IBzvzqIzOjUh3SB8KenxIwb0vYhyR6wF3vX5G4l83IxAzad5QqLiyy9UhYBbTLuanVPKAhK8f1OTco8nr6/zgRV3HNtd+bfYH6vTgUoxg3sr4fDVXASv20OWnVA7e25w/WO2p5X9ZULXjJ1iiBadOrtEY6tCkIkdNiEHfjQcDBzEnjTQh7Q6C7jga6tbVU0iImXATLvymH6BvpuiPMXDHUicf/VeWuP1cFBhOkA2JU/WkV3QMHTY0sXNUEfulXvFE74PP2624G6svJtyHU1KOeONGbYTvkOUu0xgrKveisja3/wpfknZybIScl8QvqG57NegaXlxtpusWAtqkisA5h5mXIoqe9ug/MC1qYNw6n6IKjCu3vwU761oQCh+gTq8vLk5oU8E+B48t9rKg4I1SQTNiNFKYyNT3IZ5msV7FBgkPTKOuJuCsHX57MoZZnUff19IxBN0CGMi722kfwfEOAACECyv4BFRRGbI5jtM7rUteM90a837H/a1ir/d62+dlq3i0Xd4+Lbn4cKbRocW9L47lRbN/XRPV5MPvq1aSkIMa2bstI/8Vv0mE62uEZNtgdiP/c67B6AkMZTBFQykBKFfNqxiZS2mvUu5m046h6Zz3zXUnAWDsTwwa4NuT4Vm6tgP3Jj+ZaIq46mdtbCe+atgXWE7VtoZznheeO0yRV5hQ6mV7dbRm32fxC4ZZxaXU283qty1hh48asiF048IKqWpffWZ88q/44o0ki37TPDLIyBjx2A9pAYc6IVolF7FSVGIC6HqCzyWyDEwOC4IcA1QQ+CsxA1qFtAu8rAue4CRReDPyjGEjkJsAbDPx2kA/EUYx2FSepdei36DpF+pVrEWoMo5XGYxnMiTHxPRokT1OEs7EA69nEaNl4FrYWKpDDjMZUprBHIZ5LtsigA41sjrseqMHdhC2A8AJGHpYPTABLMWZTKsOSnK+FlFmSbNbCilqnUSpz0XcX5lrULlCM3XGywcF5jTxtNMOJQMC9+wGj0TvgvKPBlDoNTiDYp2Nbh6oDcWWXZN7ggm8oZFufU0otdHcjYxuflR0t6fz2aERaQSPnH4eDz30Ufc4W+lTWHXYv/fUTn5EdO8FrRlpE+foS+fNIZQcUnldSp1JPIOIEjSri0NdzqDjzWdT/8Q92imhUdst8YrfeGlShsNK/avprkppnL+ZvJLXR/t9KSXV8684Vv1eP2/Gb7pfA66LayQ/SPAKmXfGLYLEB6+KY4heAlbaBNwg/MO7tAaO7GFY09h6E1b5iDZHDn6XYzlfwgUtXrBZygfWeIOs1Emxvsy34W7238rU2s3kBxDJ2HWe93R4L2gx5d5mndK7i/7om7Ia+nTYw44XaRLN7DftfS3ZrAXdJ769yxJZ7ER83JSQV5herF05dmD3N79PbFnfKq/Qm0owOibKfdM3Qwb3Sr6InsILWbeu2aXgRsXOeY3lJLi40zJDT1/RsHzc0Nwjr5SX+f54EKHVCPQnPMil15I4IBrldJn6vpgapRqBK+9wre5QThW30JI57TfELJfza062/iRjK9vPWiKHLmtN+p2DokiKMKGz0xw7CekM59nSoFU1T1VXHaEVhZisA31E3bwyN3+kpShmbclTMV1MNr4PDPrYAAMY9wY0XKePsrhLFFY19xy2VMQndevdspZwCbEVG1bxEWCdjr0Y1Faok9ZLn35AfRNmug4Q0wEavAKoSqDiY3sm9/ySlO+P5fFXCdtmr6Weue1hRY5VGT+8daTLZgpTszbJbJ1lvS261vTGREIk7LTBizmUlY++qhGsFyw1fYAobyT7Fz5JZdnMZYwpBS0/lf3RIuNPa6JuIC23bjoUtYtHCVv4vlxg7PYaq40bPGDFUt+llpwTPk73pBs6JAhIiU6Xpa4Vo0LOtNifIiBJ7r6hRmh8hjmClwq98TtNlNCiurBsjVVANzr4HqOtSzLLEAEt9EPuYOHjNpLKjrLBgkWK0MkZ7t/W2trbrD/xaRwBBIAEZwDQ1WALgmmLzRwxRHSCOCOFBtPRLuNomFPUTi3uWknhhcZdB8DJDXVr8JUrVfEypemXrBLq0hPK2jT6dOEW6tYUe3cbe5kPjdIzasVKZFKEsGR7pZ90NQakF5hUa1NxqH9cjlYJHi233NiDLvMo+otD4sa7gt7PrVWiUzibz2YKJVGTPI9Pt7dWdARxSCZ4x5H3DWKhGnRV9C9V3RVCmlgZW3XSw7arRULLD51VNo5TRqdyHl+zTojZlBQHDL7NNF0VxFEpFpfZRyuqePfvCgkasGRk2ddN/BRmG+t3s2UlB6Z9zwkHgCSPVO3CcCkvWUxAXSICLMnkoHZbDb9y+S/LXlfaJ+IPHRBO1VOE60bEW2KSNkMF1fVUfmMLXgCn8qDKFA9y8f0zm7Q87cRWjcSN9eg/hw0Bang7jyLa0cgTKnMKAZmUh3TpVnaNZFqOm+Kc3dbYMUdHjT5OWc2PtXaNV+mDqu5qulvSGWkrxdQLKB9T+wHdqgOtqoHhlE9waZetotdJjgTu2/1Exa9nWBEmOZJpjitJzxhYF0Kd3LHo/qWRR4/aqJuKVV2lj3h3szYBIwEnU+seZogDM41colLbbWywltrGqVktIvv52TgtuqZXcukKrkYPlMj22lzBfO8oLNPV97YLCF47Y2ODZTk5Kw9MXn3UbLISst9/t7Oy8UQo0CptR1wVwMxvAgKdvFYPpXTLYQb0AhPID0AgdYLl/kiqilO3VEe3IU5hKGISYRSoDYr3DyPfM3mEqBBhiXeS9EHuLULrZlSLRNvOtNKnCMt/J7KaRQ4ofa0Is3YTawi+Y12mHyCuoRh6VRy8whYOrn2k9y/ICqWmRve7PNDR94vkLrGemrQ49it1zGvc6PFV5It+sGmq56mlkA6pFmyigsb3aNEJHrSc9SVHTQmBYzaMCMgB1cnX0l/VM64BCtmIQTs5Jdyrv6fR2234RVRGzWOcrR5RLafNhFXXD6ZMjEH6id8QJqrp3DLMstlNsgz6XPbswq1yyiVFtKiwAQtXHIVaa+QgWmB7xefTc6hRURruQBsX9Ft1oLMIq7vq3BTegmWAcPgR1woLAQPC0frg3aMVEox3XL0sj25E8tQZXvQ8BERioZKui6b8XK1O6RxtpSY3b9I5teEnR17Q6Qirmm/6cJH2Y423euYb44TsuHbrS5sv3k87hsy1VgsLzmxJhW/sqY6+2tSgDlHCPn+U/T/cEajsSQIUL4CFhvfcMqLv3Z4EL62mHFZ1FfCTXQZK6gisT6V1fXaWVqUbexLVHW4pFEvkswV+rY6xvcB2GMdTemJQiGWOnwkECFn2HljsYTAK6OU1NuRGWsOiLGLtYE3Cgeg3POQtqLCtcqyg3HZ1x9XbEiUgbZt4LhvQ58S0BRfOafaUmjycchJnJQuOavVGj3WR7qkQYir/Wa4T6oEpxVb5DnKlAivWQYqbDZ552aOhovZyOhVlKphVrixkJE/mt92deNXGilHL2msWEs8uLmfSMkG68Znys9Nw49G6MiYrWINv7+dTeoHda9HmFzsJ8XUxN863qfETTLTBQG+lINc2fgcj7WMCV8cNs7CEwSfQfLvfxv2TSsfPfTOehxNjO/0xKlBLzz1UhZXBkWuhQp8yKQFZJZfOWGBEw5h9oH2iCUWTIWB4mG+yhRhBtnZ3KrI/Imj9FEiOJPjKz17Baa9RFSrspbHfpvnkEgr2M0Qohv/VM1YFYW5NK1iA6DACDgNAwCPoTAWldBpq+DDzROPAbFETxeG45sRDOPZkpfWHdmH9CVcdYbLNuPqg2rJaEeHnurkTezzCeQ5WUL/vGY6uUnjkFBi3b5+bX0UNA+vg0PQapeqhuL8JySqhQbgLTHLpPpkKF1mIMjiK4FmUKbDpdDO4vfg2mS9VBECVFWdD/Jr1+AK5owNcCm4f0NhmUGE6SDv45WXmwj15lFTrud00W43aW/+l5mu4ACPg39V3nIBM6JfSlH3qL4lDeVJvR0eVVTrTa3n7jzPfcilZ9Tm7jxk19tVqlx9i+BZdwEx/q1iNQwIHFHUiFgPLth9KGaHrisNtVGjpiGynisIxcZbHtAnSP97n9tFZg71SzxybyomGXmsK1xjCISgPMiQ+O31Rs5f4YzhFNCZwKV8zQmNLoHfSD/RCS6XmbB6PaATG8aD9V1f9OJr9KRWCObV9HKmUytk0tBUzIyhNs/kp2EV0jTM7NBxECSRTEaE7A8a+BnpRAFt5sgjeD+GYdVOmhv0ngmMZdO/FTqpvaqRiUn9QvoN7E0H4Nv1Bxxpw1port8VjeCz1yAdnWc2W6ZXzuuaiWepuI6yLpu52u9SsE9mcvI9SUPrr0CSj7ACAHgMrV6IAj2w6hjn4CAPtxshZco6ZrQG3kYwc8hYFTvmps74z94rwGLzDjRp6bhRfX0fFEhwc5EynQIRaV+eGX3CafKZ5PE4QCZy7gdlXXtdOyT5xXWc1ytcefaTJXOQcdo3WMybyqMueEjV/qiATjV975pDk4PQGlwROAKlL636fNEe5+YNdVazslgGuQ8fG+PxWXW3Z1/pWDzebFYIOu2gOBx08gmEA5COYC+C16qMeBbTwF2hizH4ERTakSYN4YRkDpsozM0w/GaQ46DDh7KWqW62mqRwyLxpr054eUTi6Clf7XqQ/+yU9eCFQC93k/7yE1GX8BNEk/qt+9PAlUF3xvMEGn/W2Ef8IZ1tfm/CFlijoaj2gZyq+AsltM5ziEGSOtYBkoyrCv34YxB6CasLGBMnqGvjVLzPHy912vtTGBo+JAFqsf49EmUpXU1tYwlE7AHXetPJcEYnIqR6Vn9m45N/2OlCDNyxTihe1j2W6xqBNy5+tWe/rRDd940JOGGzzwuQFukVHZARagS9W9Q6m0qwzdYWiiSSm8lxq3Hn6dW+Tks1y2TzvLXudd2RlgGhblVMWFX//wBhlw9XFkO4VLOclkhSEcFIdXORWv386SzHVx4QpyqMf8JASmfyNOJVjtINp6caMut43Fi4i2aGeJQO0ZJlspugpHcx1a6HzK+ZrfNtR+eILAzxsGuGVlhbshNqkdkq/QTpP9Qp7WFK9zFHE9H9v59EmmKEIO84CcL+uZVxXOMtd42tKNAoma7pRrbXqTYwT1CaVSQNUDFftk4O95YVOXCntqoMY5sXFPIVfwu/ALkyjAcRlPlUCJafb0/ZbERBltwfDd0Sx/zcH2kiHwtYq4XdNuYt9Q43t4MkIZtn/8efl3wM+MU7N9Ok1Nhixitus0w88xDSU+kr6O9azMiOTd+MLLtqgTUrHybl6YvoKEqsdRq9VnumFb95wt9DJGqWdmRj91hvWM92C2ra34SvvyH7P555WG0A8bsvgnvhtWrvySqA+ey3eh4EX2FrPcvbNnf7VbP88JjD4ZdWR3o7My7vzvkh9nnUTwPAf26siM249gLOcyZJ7w44xEriGksmyG2ZMgtRUBC4IcKdpFZexcRfqyTt1rxKVvqNu7pXCcnCnuKi6R4tN2M+Kjx7JXygkezpmZwhoCMq/PgY5NfVrVYG7G1A7qPSboYQ1au8GSXK+IM3gSLKgUoq08IzLwTGqJfVmavqmHUpwMiYjzoEqU/hZpGTnForUwUL6nQchb63h1aIW8r6At9cfSEexG9lVS8FbUq8VaaCxoLvlgKyl9xVmSGJ6LQSAouRriBdQbC8BkXD4Bx7jiPklV2a6G3LNsiy9/2Vxx38n1UzerQvX6XNL+6wH5Rfuqc6TDGZPzuNzAGmPPDF1tfQwV9AacB1WDMqLK3gvpQje12L6wFLbp9VpCvjWic74qVdMzfVpFocF3W5XrZvxJT+3Rr3Yj5glWa7CPl3rtbAnW830FrlfsRlWEhp1k69Re1f2fLHytipxSkrG1tQz1pzPUbQti3QFEUYdtOPDLrN9JBd0oaF5N0FNtZN//Eo05QNEMF0nl5YTLT87mrvHiBa3a0VKl21xupFjvyrXOj0ZYtIIXetQ7S1DUozswty4AXcXeIOOhprDD2JXdU50lnOaIkqKCE7wLrfeEPt/YT21pENRF5ZNkhVuCsS0KPJf7brmL1V1/7wYVJm5af8gYsl+5kqBJOzP3pFwJscfPI87v8VEdXOEwUBNgfJZJMvy+FIWdbxR84FvY3t5usZyzaqE0c9HEnexBWf7rR1uF381x4QDKHh6+ikdRTviSG5rYwraqmJ5VeJQchxMvGfT1/MbrVXSJ6IAEc49BZl9AWD8M2H0xHGuCc4VgdivkGAyYc4Pj0UNADbMp4zjynnGzUulmax2pTY31ZijF2POq+i3MmJnXqLVNGliOThWqhjDfw4yXsTAYIbEXlqqVhprpzkTUuvjmU2eifo9fxXgqdjQvljkxI/2KL3vNSZ4JVsJqm9idLLfRWahk9/ftFcwv+U8hbFjhMWHGLmbsNSUx9Sk7BmSCY7YCt1A7OAwaumj1ENuR4A9oqNTE1qheVXtRYr0SrZPvxV6JaiFJ8XoNfbaUNR9ERzwgGTRiHk8N0tgWMiBIq2Z08FuCVmrbFi7hlfEs/SCNe88jVGZvMcl+WrsD5OSmuisIVUd7H3kHC9WAqb7B3Ab9BuLc6/PYRushdd7/qi2UbD6BWzJq9Lettn37KFUnP1m522Z8+bzFe20lIEWDv3A4QX3xsXW9xNeGVfJT81pbREPUAWsdyV8N6ykhnnZ8NaXMyzO0zD9LJZbJXiHehfnY4LoaiyGZnHkLAhcf/WtUDKgyfO//F8pMvEqBP8NQU+MDPdOfok4K5kL7NcSVQetceHBFlf4AFbCIl5ugeVosz6Z9mf4GWmUWW9GkvqZvOY6UQoS7/bno4SIXmdgzbI9MWvrY3Unb5GyRZ4OxX8vlDZkFukjY6lkKfcgJaPsCuJIi2OdKWPbFg6rNI+C+1O/7O6pIiI0EPymJVrEjb/EEtqB4gENSDlaYpML8j4CiVnNTs1ZQW5e8nhXN1t4QGbFuaT4DVi73YedNq8L+BywY2S8FjbxxNjCF44+G0ku/U/Ky/6qn75R6zTBzZM0a++ZPulmu2SnN/fClDJhwhrxcidYw/SDCNlbDBxO0hkzfQsVSGBazDtrlTGo/BeFG6qGaCWyw4IGpX4L4sVYDkaKaPQO7DBnkxz0Df+9/QfUNfGdh2IcwSP3+1AqgPgFqw4Df83XWakP2NZLcW/lSqyBtdX+W7dzElNf1aG1EGqc8D4aIvFBjh4jGcYqnd4wcD6HPnHm6JXh0ygs8PuHlb+cVfp5VWK7p9Ucm8qZYa9vAK9w9vkuZ3ddo+uXiURYMZRQH/xLSARTopBh5qxwZLWwmW22+bklqav63VaakfJfxtqlWElFjpNFnHMU5CpjEAuWhEjV/Yi4jxfX253qkEWssZzll0U7hGPmfnv1AqysTWd/wWQJywnamc3+Udz3MDQ8W3GYIhyq8cd6XhLvAOu9Ripn97OCvfZyqIz9FJTHmsdPouaUj/wK9F8G0YR2os2n4cqRJhKh9cshbq8iK2mZQpyW/F2HvV31azhT1/87erXqwfSz6ezOEhxl1IkmeuzLGluuH3Sk6mqrz32vPyo12gCN+Jx/9DLPnUJmeZXTS0PAqwLpi71NxUmg4kri+fyVQ4PUFezsV9ZbvZkJBKU4oy7aTYtgjH69KAyqeRW/NB5QDNUQUML438PcM61NQhgyTOTAUVfPIvyVcAUoeB0smafrPD42DddAikHgbzBL66Ag7ffVmeFa6mRFQG/UATVgPpfPQuaBloic+ocwnNpqKMBYrrFVPZFp3L91LIri0dd2wCpcdEidAvxJipVD9ZvQbVEapqf2q7aogSEUofVMH7bPLtZEPnrWZUunapiriFR+XXvgnFUTdyPIqpvrp2emvzaZRS9jBMnDQyiAyXAauxTCgELB2KO3RyRk1w5uP50xfq+JurzbIMIRu/jmq1ewjB0CXnYGRPfY35XkPs9csZVbqF7JncUpcfmA8jHQryE+676Vw9hM4GpCKoeJeQOmnQZwA2LCIAFbTeuDX+tPJ2SqiPN1UkQUH6E62i3swJH8S9gsfFBYSbgZ0bhaxbug9ZK8TrA37+t1fomYQLRQIPQA5f99cjIeacAJjlJpLlI62hlyFY2upi/CGmW5ya7k15NeSXzowCxyAiFY9nFWYr+EDv7IGRDa0HBaBpIcJZziEpBS0hUkZrQZa7HhKX8WQdgfSqiWm9KP0K0pQlP45r9WvV8emaw4JxpoAJ56GIXH1uSEjXUqf/h5VxIz1VJH4CmPbJBleaZExttwehCfEVlrbSgKwyxmAvhwBVsbuKx+szQwqAkaL9CCXH0bKW+zgc5dNvPEBceqcEgw51MHBlpPwWUud9/raRrjy5wpvIoLnw/uW2F7HzvsaBk/QX1AAWUGtp4ruLaDl0i+C0UeowCYSMbO9KbXSR62j/U7ZQqclRbvRcS7tdhlui2yw3cJADUNEt80g6b31c7K6M8QhLtl+yYKFlvC1HXC5woPUf1AQAidve+1z2qHw8rcT3E6tmk7f1NNUtEbY9X9kvxXnqC7H3enXvZ3miF8jF4tRA6kXnSXcQ6gyccaa8rWaLy0EzFj25pc3yd/QHUho6dSN7GAFWri54GuQINdhFI5ugomUhCRD+hMwAT+BMwzXzBzkc+Nvo8ZjGVV5WnEfVMtpTdD9VAxUEj4J32v6R70S/tY2+8W8TgavYKlbfLttmZIn9sbNYmyZ9z3GMrzHIex2NvCJ4MThamtrHUqcrT9NqQg4TzNADD0B3iZk2UMQY5gAX1sGP/cqfM3+tRGygqj4Qe3YzrVCaE1ojuQaJGx+fe0q+6LiN+tP5GdIUnV8QUUcLH5Si3th96Tyy80TRyD8nqaduUPW9WdfX0tCM6MyBwSw4d9lrFK07zuyquhNt73R9wjn0qnyYWv1WcRYHB71ZdAko1QkQyVFI2jttFdy55t9dcfPF3m6f9qd7oF4z3XbCq/bKrXQ8bJ7RLs4jv27WoNL9ZIBfA4s8X+Jxwm1tz95KE6x3K/d+/qONlXrW+os0nwZGMrvJKbU8CPK5+4nPVAEVBl4VmXgiOPEniyCayFFFTrCyQUYTGIDqgQ+iRBkiHxeD9SpTx4cMQZndyy91yAFzjDS9PEPB19YDSUpV+MD7E3YpmmrZDlf+i6Sixi9s+HI5YXzph3hKuZ9c5zhDf/lxX3t19e++cOou1n5NxLSZA7cMV+rp4hnfkAQKKYoBNoi8Jvuh5qMq4Aa7E6iZe1KTfszpM3PIaS6zbDu65OC8rMzeHpCvMe/osY2ndHKl1Eq5vD1tIkxCYMxkhTr3ClNJSenwQ99in9nIwhzJkwPoL9bI92OTXsc4SoNiYYz1I0liWPhZscPDND6LKpzQxZF61u+t4ra5VRqLIYWZosa8GMBIzJNu5vHgg+XhH5sOPvjcp6P5vpg+w6/sv0Z6ar8OKs2ws8s9ovDRBmP32k+jyvqFu1k9Um250oJ6mTbuwX2vrzR0Uz1Aw2x1xQAKTBbwWtDsT5fv5VQtT6lpYtZs0/VFZfx93Yrvq3VstLzKLP9tJQUWXH7r6T03Pi/J+WB4Plv9R4Xc2rKRNJ229Ly90rZ7y5Qv+6AVSsb4cy2X6P90G9yBUKpvDI0N0nzJ0nrsy2ZuruJEHlE1fMV20e6uFt+zl5M2VzNZxCr1mfbx/Bn5JELszaSCAqDaHAkRQOVQzCurq+BnuFHBhJY+FYx4DvBBfEtnP43a88gb8PRxCrxLbbIulSzwhqVvKp+81YCHcNHoWBpHGLMg0drQHGFARJtLJQTIYg9DCeLQEtJLA+HmuJNDIPIVg2NexvZh+CKdFsig7IRxhL192XzKyR7GfMKd5lMBfLYK5agxphs38mCs8NZVpgf8aIgeor1tWoRLyr3LccAOtVVEgGLcUCZuIsqE3fKB4Z5gJjMmWw/zKtgcGdvJbyyBAflsk7M40rnG7QTkyJwUs9eW2nfS63UB0z1pDhBQFVFHVyyZMnQKeAI7qI4ShOowaLVz8wSO6+pKkYs2AkbigmlR8evhyg4UIDHZHRQq7gE4npNILsBldjYNXBJ5ARg10rHRhYrXGkbREabGGtR+bZ2wjo56XI862Qq0qCn8rcdGr7cVx8Dvb391+T4X1cOiYV+822goWX5eyAAWv1uhciI72n+9KvGqgJffn/Hlo4s+8WW7SfxbxZvXcgKnbt+7O6g7U33kixNYHaV9v/2S5/D2P+Ih3RhdEVnwXTGHjthrRc+j1g8/uD3UIRTjuU9zqUMF2U1JXCUuLk+0nLlchEXT8Esc+Ehatg1xlFZcR4rWG4tY6K63uAdYU/IGR2jWe76IjCAl+Zhvho9LUHaEtYPb6aYXUb2sIZlL6XvUe3he/OaIbU1xvfkzZ2+4CpTukG8IOy+mYLrF79CsqvjKbi/z8z9iEYSGFMgHfWv/2whRCuMLcDpCWpG6/DeUqnDR8yefZO0x5yo7V/UjhR2kBa5iUcM5XMUgUBxkZTzus0qYRkjKLbdg4B0EcLQhaJzSlozDhznm/J6PLYqRwoWP6gd9YS0iYr/a6H1qqkm8OWu05JypSZW9Yf9gyarfiUaEwDJctiDQNEYiFYCYY8IUP6PB1sekb+P/2VWdr2fdCcrbPPY2ZjF2Gvnyrhs738q2OkIozO062CyKlRP2HLqNxRq5wfZPBU2geVgPOpwHlxEUXEIfiDjg9+eOcdSnT1cnm2Vm3k2y/2KnIHyIQyoW8d+pO5ueJKHDMSqpOlQ+QijM1Ntqkd1UTWx/PGWdJKa8p/X0jKVx7HkauS0b57SDgPlk6PGHTAbmfN26skl1eRQwtdK8+iItOya8nQARJOtwmJMPV3rCOtJFYntNklGah5jO6pImHbfQTdqx0EaOEO13CiL1r8lMeOGAyBeI9R48E5TNJrty+yI0jg01aLzQPmW0vf0pTTwVcSoBVYMwewUfSvMtoOrTX21NMBhNj00hLXFp8y3yApm6WSt75CybWMeu1cZqhG2VUvJQRHz7E1eLN4bw7MNYrCLb/k79o6I+pcilnvz+S8nfyco97Xs23xRfT/ve3T5Cyxf+K7L9VFN92duLVchQi0FMgupRgihVcN7OFe+FKRmKbgl4RUHcd1DdPbuWIuxn12krDoul8STV7868wtMpnB8VZpBO3y1Y+lAjemMNH8sURJLC3bwIpdzqXHDBM56ZOOTM2eeA0EPXwrQ3BE7N00XLUQT4PoqcZXjo9rh98v5Idnn201WOJdokk5ZTXUMY90H3Jo6hrQc8BvYC4YkedYYuy9KBU8VtcpXg76lYqgaECJxam/8k4EpwAnVSvO1I9b8Jip/4eGUmnzFQQK6VSqomrE/Ne1TN5P/JXmKJODdH0PGgnPy5/OHiOQ5+gpyl3dahD8rHP4U3DN11/dmL1skT0CD1h+oJ0apyZZcU33aSVmVIePVmUq48R9QhWqZwsa06t4efkT5YWlGtZNvKc5BgFRlI4DJurxlvPDU7KjxlS2uscFrQTe+wNhfnV8wljuPt8u7s8CSJd/vW3JwHQp9cUHFvvTE1trvSD09Y3ut5heRnIBTFyfQu3TnYTL0VvU3IFIF2r4IzPR66F/pgP5AiCnVSW3pW7uzea3YFN8bSzbJ1nX9pqhYaf5DtsxbtDN7r/vRxQ1a+M3aSex5x49cZnviD2vaZ9fcy6nff2nRXnW+Kwo/PRQGQfyj15nE+dVGEivWPhoLgsqWmtethVWxZLpFq1MdFuyibyqkc96OS9J6I26LYWMGqE0IiYeghxG7R2EGcwBi52NxtDnlFQO6Tkq6BvTktZ0Hd/98p3ye3FmCsd/NPkxZovbrDqEUnLYeJpAfDedNFY4p2UQLtb8wh+C/fJHD+fR+f8mlMizN5DzuBBSjhm2Bktu4caP3kz5GKy0iQJUBlQbK7E+1Ugpr3WhAyf/woJ8d/2whRQL3TvysWXhRuAH2Gv3+S5LrniHNmIupYe5n3f9BNrcD6u204++EfLi+HKRUAI5HUFATeeWfcHNKLFrDU+YQwlWLdNpGEAlmf2H2oSGKjvxBWiFeT7aIA82zvh3LBRXOrblEq5Z9J7zGhFYgO7Ov1Nomu8C0onNjq6HWO91Lq74WM5oP8D0Ag0L1M8y+KIhMiLODDAuDG5lUlG/JWjVe8cwsQeLn7aPnDZ0wYADE6f/H3ZvAR1We++PvOXNmy0ImbAJJYIwbKFkUdyWJLa1VNBPt5daViV1SrcKgtqWtysSlNVVhcKktVRlcapUKg7et2lIZtLVukRFbNyQcq4IokKOyZJnl/Z/3nHd5ntzGX//9lST8zv1cy5Nz5izv8uzP91lduIQcJnbA4ZbNJwSQri/DoFGF6Kyjb5AjrhFujjqmR1UIZaruTQJaarAIqoZgwoNommZiG3o7NN8LwLQ4CXbQGGtBzTRNH4I6HYit+qy8mnZ9HcgEt9fRVmQWvjoUfCcBDDAt1b9aMdBK2up9n/CRN9LbiL6HPM3VxMICov2WFwBrDrZAmFOTuE8q5tw2whXRmDOiaa7XO1RArOF/RomN4oCplPCt57HYzUQB2CQn3Y9XYWmpv7k7NeSajm7k1WShkEqRJRQrPDH6MlNo4hNtnkWVJ3F0h0VHLL631gGimBMyIB9snJV/a5Fw62gxe3UWC0YxiYnsSrH9G7eH7EESOyBp3+A+KRDjf72sS92zhkkcuQP0jo7ys6BFqGWgVlQJt4oXbhWyHPKo8TBVS0v3h+HeAwCx+hbc6RdKLd/QA55M/AVg0X6T5js7X+KWc3TbtzeoernMAqLPmCGgYtCLluU7gflVtAGlv+gnpFHeOO565M9C17tHqJI+dx7400Y5fxVUWQukip2XFfUPno/DEKVkUeHqY2ZK9dTWNArAl+BbYkGJox8yzGAbnmXLLgEuHZjquKhwVfUqgVI8jeGIygYjyT+D1u3GriaiyRBZ8VZm7YqxKN1IZqv9X7R7IgAd82Uzf1Xr1UOB1UUaYL/DqdR8F4iKnumKKi6EY4qdR942TCWyreth2phtuoBFTwvQ2bPshqEe9is+goWRKfrO14ESsqqAPAlfQOl+MrGRs27QtPd7r/8ECr09yDGFNoD+CnLwTEI1yzrqqkS6MQQZVGdOgZnhPgsov/pqkC7mWw7isNNN2v8QUK/7R1aKvhYC4bhjV2dVobJu0f6kylG89ptkyuBocB4LQ2DCUUtx7ea4n88g5Eiu+Exlbdxn8Kwv7envjf8h7eZStHS9s0TybSvZXcpWEP1a6+2Uq3KO6rPH9u0w+SZ3tNKPVY8oUl5+wLgu9MvWqg05bh2l+fuVCf3mNZIr6eY2FlhsFY5l1u/Q3C081s764peOcijeB4WMch0QPFU27iq6UTezI+ZSJS6z4D6NYvc2DXlIufdUlDM/vLFswM1R40kahsVEsWwc2MzsoUohuA2LdizMSFfiyczmU5XDtqX/xgiaNy+KB05GSz4JqSKLMSavcHg6HxsQH4x7zMOIew0MumkZqBIVo0LBZkjZfANI+wronsdNsQKI8U1HRfWZfXCcLWS7/2bBCNodwXThZ0CXsZeL0vo8c8zlcNAy90OgxHl768DQ+PIw1qqZc6FChXtdpUH9tn4RVK0W5S11alLuaFNSXvMZQ0muuf0h1QvYsNYA9BR7A2lpyVgjG0kl8D+u8KbVZqgtWKBltcfM3T68MzH2vB8ru/8eeyI+U/YszV2TV+d+V+9F4eqzILVYrUPv6d2qVv4sxgrOURO9y1TV25459caFSIpjyIJalGjMyyo0LqfdB2xoglNr2f+rXSAUsml0x3d/RKXr61YK88k9y+hHsJp6mAWLBwEQxekO1fWoaMcS1UqLeEOjsssB24hshD656FIPCMssD5N1UhnXu225IDmfrwCp4D5EbYQUg/VMSipmy2pLvozZAnGNzHpS9SmgtAygWitB9WjyjUwPZIqQYXrMJ4Z89APQAPWkIAKT/spKYM+UoH6EqHu6nulHd1w/GKVn4M+80ONDyiBIvv0i4LW88GeeFL1xkFP24tmNHrYCPgwXKWLX4HDmfrM6fflFs9eyhmpPSMPmlywWwN9u1+vajONNkbV+jMunoB9Vy6DeZKiA00cxBcFNIjAVwDBBTqkeg3KkAraz0dIwqO6lsPyhGZ4iSbpnxtNP/cHNZNZ5SINfkHATE7j4OMH+99Y55w7jZEAjk1UjZiGhQiUG7W1XVTPGTQMqb2bD8ppAurcdbIdsO/B/wvgDKgAigfYESjgYgE2Ky3IwPnWEn+MYA2v4G3/ifESTeNhTCQoqkxDsj5EeYf0VCVq6wOXvS+8EDuVk32kqt6nZVjXiPdLSvR30DV7E8r3rOPOpcppW13HZkaFP1iuqmdLuJ+uLOaV/6bw/0d4iJWW045edjBIDihBVjKg6TGFM2p5/Nn983tHcmhiJfH/rtTqSzcUQfUZPgJwTo5vmlNo+jdI7TCkcM4UbQrLU28sYT5EIIF/MmHdQUBm2AgXld5QqQY1yPBVVfIlGHTYUeQ8oR7rJxYz1nrPYOcu0WJR5pljZrKufX3YTaciHtYRUtkvpW4tVzhDrawk4wckQAGn4zetVNyCFCUTZWd7JM/CUynExqEkflScD9PT+sITRrs2SkC1K+U5KO7pLjK+ttMM/OCgXx5uOuDzM41Q0aGn3dy7oc4Db6C4WNTfDOZXgc1TFKIknXsv41Kl5aVs0EW9ast3Yzh+vVl/E+ikCM29sZnht6zK0bcuy/x6Fy2ETyHuHIXpMXKYIl2QRohoQ1Yig+xoxCCbiNShlh6RxmTJC50K4497CCAaZBruYwS0dVi+1ko8uOcnk7mbeuZ1TRuELy3ZuEq5ov7M06xAVbYdUnN/TbRS7VuxFR8XZJHgnm0lNJBB72IwYyMYrQjNRhAIeReuR2wZ5kBsRNQWFQzGoaRzN5zX/ztaZ1381IChAlClFUP9FV1VXz0SLUP8cqgrtBwSf7svAJYkCaXpi0LRUkobOIL8F49ZVLtMb675AnM3BmJMyrvJq9ldXfydDufQwXWBpXsJRw1IfdkrPvjfx4XcPEHfsGVC9PwTkCJPDrcJjPWqY6CWeXdIoyV/JEI6FzvWAdo/sd1ZKN79CpSng4LZJFq1v6XqJbpeDr5NKBB2ReQO810yUEWJCtIbpMNVAs95ASgj8VRpSQZnh7LxYDkJOB/d/bdwR11KAdO7kbglwbKJXV1dPRa0ncaMFD2Sv2nzZb8m/cuVjql8Jy6BXToei7m6U6EsWoT6CnsX5QQ19e4e41PQmSMW2uu/CzxWYf070dtTNfWGizRVb9SL6UfU98nlO8aMy2b0ZmhuxeQLz4CDNo89BHvIcUtEhj8JpiKlLSLVaUNHsStCZaZK1cx2QscfWxyAv91rQsjoVutI9FvSHBuEpMhfJA1RATB5DnxdBllsj4vmNOZSF+9QQKLUlcvGyjLCIoLRV9tetE2/DslQ80rZgxQcByaQqbYOhQlKsCiQqxkLfFXazNNwB64VtSBgApVcaWcn1jB8oZ3Y9mdLr56MdtPrvjmVlE4kznZb2cpxOXkvfgdX4qVYyKIVK7gjafQOo4TwmrARd5md3/2HZPYKlVLJCHZngPY+tDk2w3tOdDYJqGUpQunct0gHvRR6u1yGFGxTVojFbjcLTHw6uEcXhwHt2hAYqUvIPk1cQ/Sdyq5YuIBf/Hbg0t+SGOTinTwO6z9i0sqGNV0z6Ah/SyX/I0E3fVIKl8JB8a0+h42AwtEiH9KOMVR1xF3IUKlgjCaQpBvL4pNwNTP2ZIpVRxuWKpKObSbcq6feryTYB0CGvmVtM1XI5ilL4+KnnDqt1fdBCoMkxE1O+zVQrt0ziohoZW6Go4AxMj7PqJi0sFA83ZjFmNpuxMseBqk1LO67vsv6rnC/e9WMuwR89bRztbRESG8lN32JI2RenQanU/K2j75FKrqe7xdbRhCRzoDdqxNiX7GVNQZ6RatAdP8rIAIQfhaf1Jd3d39/vO+BltChR8cAUZIym3h/UxPSjpIsGFDlLQOtI64YMpQhZFpHXBjdv6QLvyypg1E/q1Fb07SEx5Qhm1Leks9fYRyIrlR3X/ZMpIM7QDHsEE/0W2neAVZ8wFOY9M44GlAJVu8U1mZdK5zVVGGARmo8DRLAr3mVU/mg+hTc7l/ZzlJcY/6nwvwIqYEFKlI/mhbXCbrKS11F8O4WQ/I5E4G9+CMPMoLY+gDofjMBhSp+DaohJ9ciZvq8kQUzxDPvbZXrrVIt23dqvPLE/Iwb3/9jG0l3MDxjmJvhz9p8Nzum1F9g1QfE75wfFg3fn05A3yIfEBXJma8lnB7VBapDwNf+BhBWU7yizQTcRxIM5tHNiS6635BN9Zt8yS2ozya0hEig8ILytC1iVAx/PYmdIotxN5vrconxtCcrl7C72UoTb0wb9leP83ig2x51H2xR/or078p2q+P+4S03YyIEYs76CWK2OgF/1AdYgsm7SyA3YgME30A8N1M1vfx/a+aZyC7CmJ2qBLqHW9g1Ch5lEnz9vouS8iQ9JeVrG2WyGdaoKGWeJB6QWf0wqgScz+V8WWLuRbtj2OIjip82ouY0F125VLvIq8Fa8DxqneGmLHxjzvTKDn83tvjFpJQw9FOTgE215/oaRIyLGzFTf7pmTADyYpb94vrQAuEMe+5EAc7Vob031JJ7D63X8rjovOvA6mqHN3p115nWD0RlOOav9AnGOVcPZN+acnoWSZyRFeNy+KAvE77cXXrkwXYBLN44icJhKoChbfA/5F38X/2z4JuJa+hZ0rb0EeozZXEGpKNG/MWAesZbtlVt/hF98LrvKLFuvKD8tFb/LhEm0X5dM/q3zZLaUh6FIoOyNOdHPcTybsKG6niNF6toACn7gqHYj8oFHw/iWUHHcLxUQh6WAF5X5CCTbKLH6b1QAAPNvDIO4kIc4Pb3hWCCchQz6KBTfwUK1FoWaUGdSP8pOjqgUjaPDmiWfdlZu8ysKXJz2WwoWJ97fwnCQuTMv9edbrI/O7+x0/XcpZJDMpG8dPLI0VE8aGLme66AOGC/8PiEnaTb9nVpdmrkHgF/VMThV4X0yMuwngjrV4Ric8liud9SlGlzW4nPvyYNqZ30GGcYGd7iTzvT4+7l0cCu+3EJhzcll8AuXoNNYY55QTqN9RDtZsqzp9KHZyj3J4tPA1z0h89bIgn6rUD6ek7ItyV6gl/dZUi1J5R/JbShIY/dKcu/oLWLy7PV+EdkgLrTZ/hmCcjyop4vqHacJzWjCG4M373Hntx6MvM6f4NqTnNJdgcprh4ycMqNlL/Y6vnhMVnmli9468/PnsL699WIe8ndfqrKupiGIUXLYyj8+OKzTUInkUQRRyc+QsQ0pH4Uqnx8ZQWVIqUzsQ5o5BK/0oHrbEsTNmpFnKg0ZpIEaj1ai0DVu9BhDVBp160ojZ2R6hJrdWtzetQ3Sv8RCO8l9ktpor+MeqWGusJlFTupSS+3hVY2Ir7c3zwfyXH7tOplzeQrsZUU8jnUtR1u/tC2BcjUjqJIQ426Vfg6F20Bq6C4Y3pykVqAViQyN4o3/19IgBbN2UpSCgJj1iw5TnSxnCJ0taPH+s/CY2B2IooNTk1AIIIaTM8HuGHMRYBPTMkC915hfY3uYuxYrbH5C6UfnTvyEa7h/Oc8+n/nE9cbkWNJOwQkPlrkh2IOuvtpdPH8hB8bhyM9awWCqGMuNit1a+S6bREHF10DKKYCWQQCnjFoUd2kOHqUIkXn79Bln/FKkSAV6WONowVQCtjHfcZLcHU9fPVADLUKhijpEzUcsZhH6qg2DUzjpw0Bqnf7Bfh7s5M8VF2Z+N5nVNt96qyMlC+vLzwkRDbF2EtuHljLYqdp1gLUf9QoMoaYhBArjRcCE1mZdAd1wRLs3h/0Ta5A76F3ERDg1sdW58l2hxl5ibwChpTfQfMctMl/R53gLpTD2LaL04ZG5IcZ03HolUO13dava1uYPQ57r9kq+Y3+oLNAJMPd4haCK2GdLREUWD9OsPYCqkhLBbw96SlK6uX3RnqS0LQLdO5yUSaAzrNkPFOL6SQwold+vkrvBXo7K+oyugBQDO4wJYRVkS1zGemtfg9DnrEBLwoM51fcN4hscaFrZv8cRhBJDkXEkJldci5qt/aD9sTe7537LqqoOOdGd60z+xhlzc2a+XfAsxsGEB+iiri6aO3cwi1I3cUIfctZFkGCOrB8pO6B8aqpTguCewVQWEa72WBDDX3Pys2TFzH/FYN0lS0tqhxwLSUQ/LSB2hlyjVQjYsxSVMtQgKgEp3ZQRIz3EDB2h1zW+ebKpkLYcnCi5yCdRitpvok84ce2NIzleZMz5pdgRxm3dlvIArWIdYu/irH7uG22K6ftQjSZegAl089i3IDWBPgF/eIRKCiyxb+6X4f9RzKwWuZnEt+EmW2i/q5wXPzkhLdVPhhsPsRvmzGkhB9xhrKWFhaJVr68bgk/NBz33bCb14SyG+MkFxJtNzgbhq/AcVxt4Ftp/MPWpCAGFNkAxraVgLMaAMA82tRRRyBocYBvCb6pBVBTFfaNI2cZYmjWv/btaETJGcS5qEilBqL8uzpHA3W9jzyDlBbLdClSYnF6BPH6oxTp6rdrX9AtWflecT1y/2J5bwSTpbXTXNVuEv5eyPD1ZrUqZKX9hTjKs3upbZK7mRMZOJdw3OX85fbGeHJiHBoZ4zEnWLiHMjug0aT93WWpR27BqUp6oB2fICQwoOD4WtYOZqAEUNCjLtsFztjC6U9La+UmKKtKNK9DMqwx6rQUGPwOf2HqelE7B3SdZvQAOHmZ4am1tB0oCQfViBVhksNJqsZr9Js3dfIig4vmHQR/pPNN8i8ROcqZtFNI/J6McsAQCMEaMIogBeVHEGLUv9aI9V4UsEuS50FCNA060Qttd2wBfBCe//KcOHX2ejpwOOlJfdIpYEXZ5YIsL3ROjMxXjmpF/k8K2RGbwDrMDKZjVbRt28Gu9PSNoRxyRBu823eauC3xNQvy91UQ8It91LtvgosKfZXLZnIQLApaBoSUEeFLQFqgXSwYUXGMzCslgAj26qRIktVXzYXw6hjLBYxAuWUvBFoOBwolAINl7b51avWXrOSKdS70Kc6CLegzQVMVrUbgzLxiKeiDPrvCgDslkFnmzoWt4MTQLAigjK154Bqrz8Fc1hXL7UJo+M0PqpaEB8qAS9Cn7Qp5N6aUfsNvzKpyAu025ElG612UWriJU6myNi/hrO9Q0i+/jkuwXqpdRoeP62MM+FB/LML56mg4MkXCGCZxB8+iWPmCO/W6C0p/ifyeHq4xIWxusfIYAy1t5D+ItsF3mZlYeJIciR7S0Ym/ppxaD8vejaAGGO479AsoE1Ey4rgykDuLuATgibcI1ryGx4kXKoXcoW9R4nvwBbB9lr9z+RyQd7bsPeMi9LeQEtHFAxjz7pEUAd1ObDdWiEoQTjHXmDKqiqJDamLskcP3KiRR1lZ+L4lU+FO7xoDCUgcz5eA+w6p4GZkiykw5n5owRpx9CswoA/2gsUCMZuGHBkiqWXPFz6Wk4ieZuIM2cGmexLOQid2S0pNO+yuvOzETXuuWot1EXts+bd72KHxBFlXHtwc0+EqWpi/ZCyjUjy3q5Me5slzLnqVN5PVJJwR7Z40yeCKVl8p225i3QsM+2v6fwplwHs2nf0JfOmaCfBsi0cBJVBKVTSLmdjQWVcniLoBzkEp0nXvgc5dbPF1ql47kWVCObDW2uoPLl5SsfE8KikULR4ecUZxxLurt3zYmpJJ6xhExBEESNiEoNoJ5FbirI36b0jRyRsAHufgMlfBfj9j1Iuy9Fn4D7WqLwMQ5MBpBaEkCBmDrIa7Q09EljlEQDPRtD1SdR/Ab26SQ6Aq4vweXgPcM6CXrHYvqCeDtvEoCzaDFaeH5hsk9w+Y/stVzKX73OcX+ImWh0uIDoGuN1Qhaoa4wXJSlVQYerBwZGySnQmBkPG+dqKXgqCKFTtEX21OozRMiP/vnyri3dXMyuZhFUuqyV6+GU5mXFTIAWrixXM/vS/tda5wFUYgdDWLogvSbN3iv1l1GbbjhYy7wHWRbOLYwjIYvPJZCVjEy+ErSWo9AANNLPIEEN1OQvm8Bfdxbr2yKZaQbWk0ymhd/fa+Ufckr9SIa1y5pJC8ucBt+Wc4vLeO8dXsCR2N468vTUnyAqVc+hllxqZ2dn9/MhyWZp98eifZCWnQOarWqIu/gRFfg8KvfKJgWE7M93dVkqoGrL+uNRKgJJId4Xk1Q1Oncpqqa5N0TmqmdW/fkiwCRtIbQNQDxd9FZ4P/Oehfdsg+5d2JP5ZPpIEmRJlNsMADkQoii7Ii1Vx4OF6HY+qOv5ceY2ZSXSLTl5SxYUBtmYx/4mgxwik5DrREv1ivdwTnKNc/HR7tPdjet2ktM5ZqNFGWxoFX+Xk1myQUcyL78OR6RTIzYi/S8aGm1tYK2MorRr06xZQsC5mg0HhQ1e1LXFMaBvl0ZsX1ubCdoytpBpSvqfwLGrFKMaQEGn/JEwsKCZ0P00G7lE4lACz4WnghbEXcdqSHDkpNWwttxF8rXjtr5XtVsy5SaQrFLK9PQ6MSwR9mdRIq47gAQiKuy0BZA9BRqZSCkTksS5d3Q9F5xF+e+eRqwf873jWU3za1U+tH6vm8AkJqE8CqHASRRjziLfBcrT05DndECjKRTWLlqxvwcbe0MDOxCFnh5o+Zxzn0ehtPAA7lKIcRwKQ0v5EEU6Dghu5F34x5vv42vw8Cscc7pFekDovY+muWw0s49Wa0SU6JzgMPMI0uIbULxuCYrvIFlcijsCvoY8kHC9FqFWdrh1oAV/pqN+KzVQT/CYd0JmhqYIVdHqmSHWsA5r95yihizRvwE43uajAjWtejpq11OCVNoSpMRioLs0+iYTQ9oDynsFtP8mUzhDviTaY3VYtUA5Sai+mCTQqySQQ6kR2XWT9g3t0Acgyq+LV/mJFGNPzVK1WWXZJqIg1sr22Keltl/cC07Zt0yAtWvAhhLMr/A7ROFXgQYutHoI3QMgDYvpGgDjFMlCNLTEHgNU+CU+genJCYTPF0HtQgxczTgkRwoSWgZpRsg1MwlREeRNiOCydqjY6MibUIqMulIU/5uM1uCA2jWUI5Fag95yDZq/dkQhxwnatQH0BYFhLID7Px0nZUCQ/2zbEFB8gj4B/PyJ3tA50kntt8dWk98bs1nrfDlOyXZYrRB/1r9IaZ8NNKNa+NoaWW4VGKcx9RjiM4Nw/VDSQBEa3sb3BmWDGvKQebEfH0Ucijbu96E2Lsv0qxBOmu6S8Eh6pnBX+KBuPjI1Dhw8z4vQ3eJeTnmyrgrPHcoOm/WjldeA5BzaA4vg8J4MVXhvBvRDGQf7xXky2VZg7WXBj84Ctfb2lEOzMEhfWvn1Q+sNFyLFeNo2a6y8yV9GmzXrjGUUwZDt50P7KSx5YA3u1Sq/4BczTpR8Q3t2YAzFi/wQ86E89EHP7HmLeqBbD2Z5eSkMcJATrsWVINh8r0BarcwPO5HlPIpefTqlm79FTuWUUxrRbYkwieOpLAgVycGKUDhDUzOFnxyQrV7nzBF9IQ/54XL2hTzqFs//+KpDqw+9zc3XOpSPwRXIEAog2yqA1JZKlPWygzMLbczChQuXu3xRn5Ok+VU8UUdbvfP5q8sP4gUCxQyFxvM032Jl9qx6XhFLouRxMrVL5qjr93X2nQY/Z6SNbyPSHaNojSCm6ZU8xLA/tVau3eL1kA83rIFylJmzUgZofawWSv5sD7MDJEdeL7BDHWorcxOpPfVRv6lAqlhkEMykPkD7TWIKfesvEYXjPj0jaE60OaArq60SypKHsbPKU6p8rYL+hkG+cBbWbG/+lw7lCa4sYpq12YXDw7Rm2l24irV44kzwePbnOHXlfv/oL0pK7C5BtSIqzFkQoALu9jCd+Nphpvv0KM12dHSIIq5JHKXG5UXelEOI+DhLudzxRfmp05bdPcxDX4y8EHWIX9eheEgCxeqQpxS7K2pfHdxcQgE/3MG0Eim/dbgqBD0bhfEwyFkN/hn8OO0VqCDhNolFI1dt1ZKw8+PMO4+VTS6Lugp3hypb5K559J7fF8n5Yz3biyVrqLFVlkapIOk7iPaSumfz46eCUTN2fYQgKaGAGfUHOGozQ/PBcvkpAWAmZBkhq9UszbPZm3rE5Hri+UjpKI/bG055CzfZ5sxSyKyL3lVTvY0Uv7u/x7sMrVcMM7EY5Uu+g4Qt4qcl8jV1+2Nq5Qf5V8CGMpPtR/1J/mZlCDg5dXssS2Vil39fqLxBKlo+usmkqo/SpV1duCcr7lONVnYlUgkG1F+gT42NnI5ZE5J50PS5sdDVpUwdzxcU+rY7cF3wp9N7kAkNv6kGaqoHbQD29EGod1gjLfxWUVOPPzOL7X7MI5H3dwlidmha5sJHaAoXWLvr0DRAASpY20HxDApM/OeOEuThrEJU4/uD8nIN+SD8aP0j00zDRQ7I6KjBuWJIm90VJlNvAPz6SFnbYitTmlWQSRp17wYKTZOFgtb4buQDEhc50I2fRdf7pJ/Wn008m1ATEUdtRH0OPNpIFQPH/1r+c8y302pN+iz6hEqpC/4ezSXmZShB8Y/wVBBNeuz3HTOgz++PCn87+HY90ZeLvK5zHJzLVZwrXuqyGD6HoxwGZeyGtoigtLcddW491DpkLbdh2xzT1BzN274YANB4btux/8u0DGRGzYWr17sLleigYUtBdur9GF5YhrFroavCM4jR4czfu4Oz5FUoVrbZXggKEzZHalRpt9apmS8pV9SSs/vHKv4Zof3r1Edo64BcYZgn94/Y/eBHQ+/f88/OHXSV6wpz9XjLUVl17igud4SBLkwwl+JZSa7TSecpvK4HTnfHTIv1zKjXxDmWi73zlRevcN0cxTS31pQFqt6bDiajqw/7Ad0FG6WhLPWBtRmfIQop5hlEoQoWsiRMRv7hvyYlZsy7gRWLCr+Ukz7/Do/MeLfk7q6uPpiDeBu/Z/E4bQMcMwN5jSYhCofSTLgmPLDmwS3nVlYC/NnAUB18dh2sCyPJfyBhiPAwkSsNAWeSyk/291B7n1yo3pNVoXTfIJ2v9MWMrO3009dCk2RAbl2u5dCMSL/x0n0nmrQ/nldTVLifd89lDUvzD5JidwsE6fa2Vrb2XfbtVu0WIwstgiYpDik/6udaI+KdE0KsTky0oUvfT/S43CrxfdXXqbYKJXQX8Pp5LVTTe0Tiw6bhXPOXUdAvKwGKRMjMt27q6JAdspz4QgpXmsrFZZxDKrpb1Oh9L63S8E3QYMLJRgM65lk71oHkKa3ek9o2uPd1kL5ljnNC1nBZD7LSpPfks68snyn9u0FKu0B4dT72WX3bfG0Yp4E+hCgkbynsHknmoiom1O3MZsiYgktcSyNHdxxlGjWgxouldPCmjAYdvH3jAGCMMpTHOQrF5zALM6ytSAncN9TDr3P257ng4RnHEN3NFTVY3mj+fg7T7+m4qqPDQsEdL/pAHwJoOPsDTRi8RyxcaK0XT/Cy6paw/r7gLQ4zEPm9tzx6vIWEKAa8GJBxIxj4OPbcmr2aG8JxquFS4nkMhPEgawH/oobCr05QM8Y4kWpcSyoRrsNwH9VI2e1qa2sTYAtO7hYtcDPIwz2ZYb7kCp1s1tylFqW/JsFllkt53f+NujpL0L2G93ONOS5W3XT4gZZ0+BW/wuMoAfYznSK8Uocqpa4QKLMpj80z+4mgohLN1X4T+8kCEsJFJZdVRgzWKC+n9iz1NexbL6U/hkJ7xv6IEI21AKMNIFTydP7HGbX/fnEMmYgLJbGWF0Xa/2RE4ZoHBMatI0hmHAiukQv0WKIq6bQLrM5Wv1B1WC/Q7m7B9MsKN6+ztYJychB7ftkep2wpt7LAJFlZ/6xE/r8uooXfCS3hDntMj+Fuy76byAFzTEQDj+KUHiQTcG/jUcgFMgUJUVxJZyH2gtCsPEh2FMP8JVKLb4mdJZ+gm8AvKEHyoAp5XHCKUhyZUZP/MczzEHt8UMVZo5h6D1FwCM9GVBQlBsTxrMDHBRFeyUw0hBE0hFHUlwZJlQloHhrR+mhEErwRTWYjekDFsJZo6SxkJYpE9dUOe90ohpa+ePUyLqm1tAN2b7h4B1U8lf5L/JQ9fN7fh7iytNfR7uvBUo1wKuDI+Qo+UAFn9fu4TeJSxEXMteV5i6Mj1fN7rneudCnNaR0rKNLApIFfUEWsqrRB+Dy0tK3ypaTJV0Hz96q1pGHFVV9MHx45SQQJmEU3G2JbGhZ9Q2VlNNPnwsVinU+0XrDZiPh4pxNolCs3WooV5qT6hUbbzpwknPIyoS8z5p3OWtJSZNgXZTL7LtgXGpeRrxJgwNLSvaStRm2lPZcvQ3WJvgGYQHCjliJbPooSmEZ9MpzTcHpuC/TJwxKS+QBb0laKCh+rVupReldTplfaCzlbTH8iGc/1thLTI10OYVsI9AJqNaDu8FJAwQxPBkqQU5UR0813jgMOpcPCXpgvSf51qhhRgQFX7hnq0c/wAS2HlN5V77jtQoDBBAtCPWRso5K/aIUzIULMOMasxrUuzfGqefgq1HJi4Ssquudgzm3Yck/+lut5yfwdIZLqekYwFPriL2mWr2Xta6alcpRs5XCqiczwBIp44G5yaHf4kQU0agiyNyLQieW1noIaxT5YxJ+EKpEPJQaUIfUiDt3JOkqex2D3lVhS5mFXxliusAL63KfvgRREWrCpPkQBZSq1fiaQv3N7YFv1IOoB5EkcmGVZE34qexhqY+9VnTAMllTWJahaSjtv8gjNx1j7TYl+Li1hOJ/NaL8nofva6IY/m4LAGqagaCfKdvXj8lQM8I2iJhZcZvou1EgId9D+FFlD/wnvuIHMrRKU4DIZ2Q4J5HFMo7tYSMtiEvqkp3nPDlZVflFhLTfkAllyVOF6YriswpfVTObvWBdyrzzKWeMx50FG1h3NugXQuRV1X4Kj9O7k7+JoxSJdxmJOU13MIO2++5hDlojBt86mBQXMkfhjFmQp+f80ghoNnJSkf5DLc1Ju5cq0dAX7WPull9DVy5Eq9zEkqp5FbBjMYTnkE5MsGLGZIrwTLs/6ngenOpWg0DkGDMPephLOFzWnUDraIowa+3aH75LMsyf0ldSzikftoCCReTZ9JHzgsKaDR0sP1LiVK3NpN/Nx7Bd0ltG7Y5crjPtGFR6aMSN8sOuQvsSn6p3SaDPS7R0J5TedTwumYt+ey79hfCeNtMUqRJVKikEBRyR1iqiNdI7r6rXvKCsy1r9K4bawbD8g8bRfPnjMiBpqHbas86TpS6Lg2NBY60lhJcS32MN47sHCDU3fVLx8Zt9/DaqvRBEgegWyaD0mUmYmoxUPqi2Yl0htHMaCVFMApktHZOJY0tbaEpLZNufOnapq25i/FWzGU2g/aHaqVQ/n5ihuYuEXSdmqo1JZGnfbnyXNOJZVrJQpNriS0q3dkGIQf5JymmLZ1DmcM9jPS/de5grBSluvCkhQ2Mp8x1rV0N51nIqna5dv6eoCwniMzYBWIB8L4m64j0Py/c+hULA6OkJQdg02Il7hUnLSCksRJUsAGxklcy8cx6vsUsxy+XxSrbzX/nPxbkip5ZqwuYklsx4rcueeoOxGT6oAVU59ufX+4FZBCuUgIqvAj9SgUqQ9NawZfBYa/iNz4kcxPtzyC3Uoxw5qPzL7MeB7MYboQSwEV1ClUN5v6s+HfhG8SrcpoQaIloI2ukH3zThRpgb4UvaQpeRyrcvCyqwqusCvYlJFtAA6vvtRn1ftHnrHAWgwaBdBFLczYDDZa/V1qJyhRF+Id7FymMiVxCfZxswe5tVZKiTAAuZ85tM7qg+6X8s+Yz8VZgHbNFHpfjX651xhqf2QptRSa2Tq2icrsoOvgxhaBygu4ulGrYSQw7UIUf7e/T3UTyBJiWxfHA7QcEpkCu3pFN4CuJUyssNTyKZLIKoRUZXIC16MQsleigtGn0EUDpqgnZtGVALt8ZrXhnXVB9cPTl0MKW0LZMM6CsyUIn9FHYqipBAjRG1tcSqsHy3rAbjHnwwue5GepaFieFzSh8stigsI2CQ3QvzclY5S0scZypJulioGkoS8MxYuQhGyZjhqhgWHvhlGfgxL6ezacavBmg8AJHXmAln7p/xv4YimUYrIeByjFcjSxhpIVbxKAOLZFEZdLGTHlL4w8Zq7pQvc/kKFSHQxVV0ZGbNb/LNhnQwMuoJXeRXS9jGqC+7+mcZttpDGguayCGWAFOGiIhQZjCLNNIPT0lHWPeI1uEgDG+FFnyNHhrw3iuddtHHRUHuRwoRbk5EBFFK9UQokvhI7Y70oK8H7OZIS++tK+j+HwvfETaStBYM6+kh307BuAQrQ1LV5f1Lphdqf6O/OlFNhs61sgEqoUPrI9YTjUtm6YV+ITORSfaaDk1TLtZsY3dbElFD3LmlHD+C5qYa1m3sCXT3VEfxBQTk3q3OXRalD6ZnPAGXw0I/fCdxW8LxK968Co1w36d1tGdmDa6aT+SO+x29CdFriTdDhLlT8l46ae5ct+/mMGTyvJ8oRVZ2SoNkmp17kU+Qeji2cfm3OnHOPa5vzfed3CFCM0L8/3amCwM5v7gSqqcIBt2dz59puuVwa+0NkvCW7Od5IQKKx00I20is3WAuItnho/sePKOCyFMRXtJcRtYBUO67rkauHdbxjyDRNYp/ARiRFm/65+4dJRCzCIdvQkCWsIz6B+VIJ0pcaMMgYFkdIv0ZdHz0o7wJDb0xBTBiD6Fa+Psym20dIaqOEzyIkSjBUWgnUvbUEpOZBDu0vwOlL/jnaBFTMEAh5lORWqm5dxNvdTR9dBuZsNRnUKUCwrx59ENn6ORQqeCLnDTMDiiBptQ4adoaUlUeGma4jh7MJ1D4XMT+C9YlUiMIA35A1RtFkq6siWy317p0qXbs7f3JFTo7hySbySIy9BaJ6giZ0rgGB824hhQsZcM20D22IAK7H6d/vI61noC088y2wePUuZGB+MKg5pu9CewPrt8iKw2G9TJhMfVQ03dNzJFBYKaSA0UNSj5MI54v+HhaQXsRfx/9Z6avEI4am+LPJTeTsZyQVD3llRwtj35JQQike6V33AX4TsLLwbWqHvGdTEHkhYqhR5xb4NqWoO3SyHXFvsDf0JfuQ0wGyrGJkFFQ9PriTkdZ/ZY4cGE//RKDOVOyJF9Za4rUjG82ryJFC34+s2BkiR0lqffKdq6WbpabvAlpQZRSZPDQV/Vb27uG0mn0I3gP5So2n4cjgVEOE+mWgNPsiJJdx+B39TMMYVTZnO0QOUlXPSUmlO9blaO6xlPBw1dEPw0SLrxFKM7tL8Xti2hkrr90o+NDXGSSTcCVav/7CwkWy/KrB5m6d8oH6YvrISIX6+ZKp5Kg21qKKamaKnRx8B8vofqkCUuD0GEcL5x4hcSHjzGkqksgNi6mOjTwI0Oz4UydxBh5zbIyAoJwZEFQqRxSluW7YmYJyLIcMp0y2+/zWh0TdMy5cszG6Y8bZljCwHftBaqoaK3faIXnBCQj4cegPzCPrkBJUh3TFOuzKQ+6DOvrvUi2DelgrEFWHKNx4MTiA2ogoWDsaQJSGm6rg2tH9faTpTZCx06ySAWX0VpA+GGgiEYSMGBhAtSMJ0YSeAc/RXngOwxjiwAHSZtKAvRkIyjIBKziKRdD8JvdUb5qlXM7e49qGTQZDAnIvj/zOvboXfkRv00hkUhe2IpdcvkMVydRIG1lZzSFECU2HDcxcMVJTaO+FV5YKqrHwOHNM8D3oMJ9mKnI1s46LNcQH6AN2px4xXK+yhI4VglrAsm05F5lsb6n5cvlMoS0VVn6BpH5uqYwQhoGnPLheiiqxYhRCanifGGYz7nxY8scA4pWst/LnRCU1t7CUJC6R0uIvIBTks7eGYT4rqZCTQizPBVT9kY8+G1OZ70bmI1j7X0VB8ajNsqBpmISMyKBbAP+cnj8MorLu1kGPuMhGklEPaNw7FmxiP0X1lLh9zf4/9MthluN0hFabuWMu8AxvQZ0lt4Rh84byAcXpOuJg2F0R+JcbQmBU5FrcOh15dFHfSQTLemyy8Lw4qV1GC11SeNhS+wGFaHqU+ashXvIBSoExkwYpScTINhkRORMOAntazITjuldIwe0D09Rxp3MDTUQZBuDdgy6EA5pQ4sLo+IpaEwH2mmvkTyh4adboICthkZkO1GQI2OW0I0cMLk0i7kUGf20uJYs/ISPw0C6Ho1nyJtRmRqEliKlSRAUwZj/yyZUiqhhRPkQF8Dmk2mgI68qDKO9ng1+JKYKSb8hmuKvI6tbhnIjxVj3iw3B8o4iagivPEF9KIYx51OTWN6CsHFG4IgfV36XfRXwPI0nDxVOMuFkz7suLKOTr9eMwXu8Qj3sDfVKNhL5z2XLggjyN6CjLW0dZ3keichkLFkAs+hCNGZyvot3YmYaWYAqRY5bvvATe5zo0UhrKHdPhfOqLwKuNMwGOhDfVLwBDZpyYos/LX5j0oxvJAXho425RZdg/dII2PFtFZ//sfC69l1P5px4KkSSXv8c7qby4TUASy1/EF3HJA5x4LXkH2mRoR6CfxXHtQvtgEh03qfCgKEagMKgiQALv7X9lKpENQw0b1FMe1XdOzXr4dQqimIFH+uRXVNkapsR4cMoZfHJLMBzSRmn8JhbYN5J3afjA1mjWqP2WLoCc/IvoHZFWqK4hOEfSiT5iJ6Rwzz8DuQgM5Pg2kCgx1gzzypcdmOwtXr1cTkX5ieYWuvOnLqWzDdEf8rpKfSBv0Xekfl/7+JiD5SD51sJ1W/VbxJTuhGvuokJ39w411DNmnLh4J7J84xi2Gg2hxvmi34XY4uu81HGUR24XS/zrhBz0dlg+b9dtltpiP1jcfeNQOgR9/QuQ16bQ/Vc5Go4vb5cEYFr56GG/ATg5OmOqC5DNJ4dN+45F3wJitPA9NcRl3RDxExVUachNRDJobKO44QqFokPLoFVeC8saDl/NKW3OVYfcR+kmZfRT2Znaw3Lwv0tGyqF/o+07tKeNU/MKzrvy9bOIAiHguAjeSgsqSTf9OjSWo3AGXLu0zo0kRNzQ/0FuFl+c83GH0jjmv+ZQPp7aWul4Hnxc9kT7iKK0zPuAKnLdHJxKu9qA4XS/DIqWeGl78rT7CnwPR+gjJ94qncR+liSbvR/4rEDRqffy/Df3+3DX5Nf+FvrkKFBEYtDV7aT4KQ+s0RZD+mLZ51BRQWmzTgN+iMtp9g5dlFqf6E6tq6FpPOnjVbBcKf2w1XXl9VdXx4UpdzabWmnYxextWEFpnxu8nktfXpuhwr9U7Nzjcbi//y6TglLZTF89GTnHl78ONsS1Vg55OQqy96mPjVP+amlYgM4Kfto7a9aZW/iCnu4mGyUKbp/DXr5JljprV+QcfQIoFx7Dx3OFPbQV7IeAs0RE76HpOXcHPO4qB7uJuovf9T95rewXQlr1Ou4qsr/ghVtl+b3P6UQqPX2H21+0WdVijW9rG9oQkRbZhpyq0PW8BEKJaRnY5SuIKupjKIyAcqq9FHchaSHGH8S3N+SYySIM5ehe5vV8V1FBBVmQ2mvvsCVCRNgcKZatFSZ15j0SL6TB7xrUXSL9oaByi5fQl9P090oAUQo0wGm0MIyRn9MXvYEsZtBelNRR2BAs0NmJvJzafCQOgzjhB1FRKGONDJyY+TCverwF3ZoZYHIRAz77iGtURjCZZsGM4JjL8Q0R43sofGzH7A2Pc+5I37Fk82aH2RW6P+QP+Vpc7e8D6fAshvrRotyPlIF0aq6paK8ygW7XlKO2qs9mStJGaFyqgxbosZuXqxgGK4D/qdqb2te+3ojSi1B/XU8BmVkomlSLyhhQ1Qa27f3IF1OJXBm4ciCKlOT4EHuexpzS2fmSxDJJgw6Ketz1eYa4NM+bW7bw/mt6hl7lm+Fd5MZYfK4U1uJ9rhRdw3mVw8w4YJvbEkUwREz5EeX6bYWSmsi5Ske9O/lbXTn0vquX1bsipPDQrLGzrDeFD4fSjITL9DgyTu5Uz586O/868tsFTbH1VNVvsILJO7UqTr+2G+FHkvMRgIgxwC6AlAclinsHBKGh5daAGF8KWbuZz9At4eqtQDUUCFmERNBLpx6AN0G5/EWoTkr/t4N1GqufkZN9qq2Lai1ykOxvl5SWhOaSx4TWUg08paUeR++JClSgowZnuteiwUS9+Qxar124VjQC9+XK5yqoet++yfTtL2W4ueLbU8fyy3vdt/blYz0M5NOltDTNln/Heoa4wziJaXkKNeCgDO0NH3C+vMW5XwMenPvJarXO5rYQ7TY59iwZcrws9HRGq4aPoN/hs2muIY1id9De5MvcqT7XhVxxKFmZVcoo2dvDa+sSekzsFW3dkwsfU82YxnfcfHQM+TwQ/ISG2lTgajIdCRYdO7tfQNTcETN/h6dzSk1hQKygn2L/OWPlBwYYroj8eIYINE1yg1fCQu9nx1uEHKXsxK5ztLSSo3Ppun5Vzqn/qP+7yItq4ERV5AIJIhk7GZdF434JqJbmvtCgDkEcW9r/3agHJLgaqE7fi7h+Da683If8PbsHtSdqkQhohEqsluxDHBraKwF0k6IBaU9wN9ShciAsY4qQ/7oIzSymPEMbCDKeWtvRAT4WYrtiyqBP4ToDAGrhTASm0JUDOq9CqgxxBgRsEkCOkgS8EIfG07BVbgAAyDn9fFUulWHv4ADNdjQpP0xEfKGLLtgxQgFeJzwRguZYN1DhT+0/QX2uvrkVtEis3EtqPlF7ox4Mb/DD0FS1IcrW+01lP5TszGzbBHbRC2PA9hg3sIYExfVwM1e8CHC+OdoeBKkXBG0IgvGE93MTJ+28FNj+EQhwT456ec4chJVLEDUVmFJntkFs8wTKFK2wEBOZYCJefhTCdiUm2lV1yCKT+Esedr8Sme7NzMk6SGnyPRuyYVIp06CK6OZOidjPNCuQy0sCmbduGKkGtM1Mz5bDxFJfVQOyeDugdKve/n+pMOUhsklxDwwkNtoitFhSMVsfqpXLwHzxV19M7JbbgbXDFSvU8/LNHVswMICJGsxgFHvE64p7BqdwxyrczSry6eAW9YhRaclB5yuX3G0r2T7qEVaUrUitfZqPoLbkxa/WE78YT6dtRBFKqMAp+wgkHFe6FaEkqGJsiEAhjqGVfTi0jIa6AT2tu3VQqY1nCJfq1e7v7GRt3iawymwTGphn8VwK4OmklmopmWyk2ypQhaRYnaAhf+jbw3pSioHxfcrEqhhrhjCkUMKZLq+0Im1XmJQojhn7O4krIT6RdtG/Klzi1TR/qFr02vntGoaIRtgmJIalAPIcRRFV8p8PVpyF21ZAaYXd4FFQYGxLXOgmLkaejChUcL0Qb80ezb9DbR7pvhhnJL3P3mhqVW/0q57FfnqpqWqFiqhJc7IGPUjp1pDM+tBtDegU9ZA0XRNX81BDdwCnh+cW642RwmH0BAVxWVZ5cqXySNAXaU9IjgRtnS6/r5QWWjTpzm5mpU8S9SHOlrHs82MyDUUW9TtZzLrJV7bbhymyF1F93N3nyGjeIIj3LeHeIZ/LEfnvfK6iEfuAiyr2Gl4x2hl77g5fLSawhn60TPn5A7Ihl3NcZrPWKw8EP8dBSaBesG4pcgtoFxfevk9+UJC+QTTZYJ51qApIqZ1YD/EaTFu8SwRqYoUlYjujHp5gqifEKO1VvTK9y35xDMJ29SBujlFBylC2VBmSvo0IpgNl6HqQXAmiB+BOb/tFRUJFhdglD6pExoYgFVkAr7TNO5AYbquXuqqQY3VWQDVNPE7Md4EH6+tJRZGzCxYQ4foPlyM2X4z8RP4C7vqD3BWo16mzEgA/RRmuUzAW6dLhW/NGGgRGbYIWZoWlcfHCTCrDZ+nXWWEK/ya9OzzLJ/u/eArktEoZ+rEpLSM9tTZ1llJntMy3TDC6sQIUQFEYKLSV/QVIZwBU+uPYp8AT016kVkFxLgQgpxv3gZ1JSnpC0/vA3L0MO2Sl6e9GcixituxHPbvzsU6RNnNSCjaKSFL6h2UpMSnj2TwmkW6KQFwNJLeLEeR0FdoBjWixmgh/FN0EZzLjOvYitMMxcgSmajGFOJG3fzgnQZ8GeiJPTAMU2iNM2nerMKV8rHpL9sUIslIuSekdIWbjwcGehN2F0FWqoz4nQQxWhmQAwk7SUaUwRjw7C00mAtYqQnhkEcSwUFYsQfnrQ34cmR07C4ppS9kTp/YndlkK5WHjuPChgkV7WNhOE+vV1+donZwqXk/c/CN3Oa5gPWUANd4sCOdTUW4tzf1czJ+eptmwMq2MttAAQ6sWCWOM1YKq9j1okorRZsGwdI2IKtrvucWe80H5PUPy7Ace6x2L+pRXurd+rlwzlfl6A4T/3yMNSnAm12sJtbiSCyqATI0/Y4Jvr8pDDyv2qZ4KDRR7FYCEjarC8l4gSN735oAR0mqo3ccopQVp1u+nAy1oLqVgLvVMvnUo+DzulAipCEKggLWz9sggNp9FPuo96ML2wS4ksOTWUeGBTok6qiWy7WBaEr3Qe0574bvQXoqpPfBxcG4T6FPLeskBeVxuqq2iLwfpmNr8/N3VEkW4mNlGMhE++hroBa5vJgASgkXRNIlgxYqyTpFr0tdT7rXkHjDMQqZPYfweRbOnbVHvVR4ykMuqFPGQCGJL6cH93pOQ7Ki7HZoWGSQo8/t7pBf1d1wP3BMw9ba558yVK1VWLvw4AyMd5zzHq2zF0sIGmW7qtER8KtWjqFbieVpwqSJWRRhHYIVVGNYQ7SsPxg5EmAwelGxYoTbL+TZjVNyn+RsngYTF4oIFtDVtce6coVzjE6AEuIjlvj2rHBmgKeRc+lx19eFC+k5ibckwAiGmfCisUIXzU3BXaTiACOV2MsSANhAab0UOJJJ4M0DJ0pY7NsgYrh7Z1tDo6jOf5g+mhWUZextL/ZoqcIETfmj/+/mFrSOQDY2/rE291kHMppNYaencsq91Ck9U0NFKY3yd6Q64Eg7jE+SEwAU6AItqaseNZ4o1r1/A1kSuRejCb89ISVwV25SvKFx1Bve/ptsN+rqtUjjJ2zq9LNMXZj/4xGEnNOtMs2unH97mLg5jBJpos28FwV0mKJWQS1CIRcFwOGbLSwPOn9qRpB7EB8KGCvcDa0JqAToF75joHeyUkd4z2C04/HS7MIvt/3TcukdQNKs+0E3Kl+giHbdSpKEMq6U2Z2V+08oWviDdffsZdzLQ5+ece1y8n7urnbePuvKwqN0dKFDu7DfzUAcEOqeegenDZRT2yypF2SE6pQ9CF1IGXaunsBMpJdj+TCdoyinXjVHDqSLn7UWZkZe++bVb1KtdB2JZ7OtXvvTr8MhUly7MAN9T0FLAJqxryss/NYVtMzP/dZuD80/yOg4I0bndybUZJyA1mMvNawq9MtXCXOZC3qaWkum0TwiPWpaVN05IX+8Wszc8Wb3Ll0Mk9hoS0xicF7KhU7Gogi4WvRvOLA744USEmUPgAfQ8DXXAKAUCV898N7EUmE+wf0i88N/qSh21XgyAGSNkOX2sB5zaF1EKWoS+eoXiPRZdMxacAljqhvW3ZD0wLxeA2vtEniiKNQjeFVIT0kJ2Ik82oHoJMP98udDZ/SNpC4xL0v4WpZdQ1QGCEW+nCu4ganHae7XWyHlYMUONOT7Ne53X0NOY3sJ5SvINVuvyBh+bzHryZbpTbP/oRp+Vk2M4ebsJmk8EKYO0AeovUGwWqWAV8xvmQB+4Ivo4yKuqzNUDuO+6HuiftymQclKZXwvy1uxl1bPfRfsEARHiLKAMtGiraEda6fO2wQX8xPaOBv46m4sAtM5UO6KeIZMUa0jlofytpTtALo4PVcEwPUHJi6Po86Yqh0jZ7yKfoFnPgFTDokK9/RfxEaMKnkPPBFHEdZbyTrKMhoL62jP67x6Chlkod9ODejCU5KGeEIVsyQsv1GL7EBOG95iJ0iqXID8pzqyAjpJJO0LaIYr37NGS9CkxEfGlDaA8IdqUzH5RwjWsasq0kxLBshsv6Q6TuWJAK7Pm0mlyZXtW0QJ0v15Af0UOkCOAbJlaSen2CC6SyzVo6+dPKkbxKizNTywgQZmXy9pilMo1z7AGInINsqIblTCRbNJHq/5/ZleXST+aIyad5lb23ycU1ONDxIMcrDjP2I+SgksGaTvnfB2CtKlD/uyhrvr5X8cvIOFVzMCWmsWKaTYT0iBNYc/zhDwtd1zNAqIrpBP770Hp8GEpNLXyc1kqtpK4mXrY9sD8429MpZ9dsHat9ddfQ00HMey3IBFEk4JBfWNQJdI2I7cJijiUDHHTMr0LaskH9SDOA3nIxYx1nyTWiAPsI8KRfkfZFNQUR2fHVBpR5qdC47qE7RdOeczcQyGvFAm2Cvu4Kg8yVtHseSqBSWd4+/XArstBj9Lo6RRjD0CqFoV7ooiqpSPI0va+Kf41sR52EGEwI6oRLHN+yrxKFifU35bb22bcJTJGxIC458oBZEDcCiIvsQJmWlT0H12rYCa0dN4EKfoT1tF3wtCZCEesEuFfR5F2vwquM4wUU4ydishEqBpaeD7i/6+EAh7ypGCecZx2dVl9ks3bymaz+HqdaZ6q7C3sjNvntdPa/S9QeuoXt22XRSoOPKbAkNRMummeKdKC/UzxrRTabxV7qUYRXGIdDzwy+aCqcD+ZS/8spIiZ7wJgiPMo7ECiL6EjLOk+gVQrHDlUxbn1vI2i+/W2IN7QAnaOTy5zBsjeIK1dBhambMHIqzBOmWqF69XeNarxIol9oMeUEua3NqBeBqsRBkophldECQUoY1ZDKUq4l5a2Z79LBBNX1kAvWQwmS/osUNBhX5hrhz5puKdTSIfNwHCEz7IFvfFVTjXQvcQvQBdII32XpeZk6zm1voTK8FkjDS9RVQCNlKTp98VabqRLJxaOpTkhndaQGbOEQ1LLbCVj7pFGyeTCt02VXc+AHXLqCyfaVv/IEQiRfuXL1261P11asUfSbW1psdS0jG3rHiSqbCc5mr1oWeli8lR9yr0OTtSOtyIIut5Vvtgqc3Dp8Z7qnOLNYF1KlDBU7nGpdvcV/uFSzqyP52g17pVRPg+JvznOr/sFX7rStk3FsvfT/KYNCpd1pgMaJb/9O8MLbWyApjxMt6Cg4ee6vtMtuVuvoPs4Frp9nMSCbF5heyed3AKeIel362RjlAuZdteSdR1UoguT+6zbATWXZx256fWxfmEBOw72fWK7OkPNqaQzqbEcf+qz7oZz1n6dO/tBp0p3Pv2r+zlJW+B1SZfIREcA/UXtaTqSanq1H6aAb+E6KLeZ92675K8N+f8G3Cj5TARw5eQcWNeTrIB8OJmBunESuboTkM/7UL5GaQG6PJJbQQM5zVwBVCR/gUxRjLesl0z5FFIgiaY4txCUPOgWSmA/Kz+kYVH9WpptVWp4oVN62rRk9jTi4dhWpKTfQafinuG4u+15T29u9wXdS3nmfAC3fMGoxUoaH3aOKkvRb6P0rQYhH5sLP79VJgoYuy5hLibONyqZbdkssvbq1jOZJxhmrJ1xP1FCGW+xZfrtjYL61TKzl8RXCO8Z7WvSxVrSzv9WaID3Z6iPtjYQ7D2bAmT+iRak0jBQEnNqL9uFMC6cZgvBvZybOYyuJsc92/2Kv9i/WqooLdMXUlQRj0rMdbhas2g49yrgcUE31MSD2Ce78sEFIPJYezgfY2vjTK6P2jz37rbLBVfTnIi0ZLvs46g0esjxbW1tI0ptHY3UVnPTSqlY+lZThXM03qS5hQLMRU/RzS1jRQznbFu196SFQyTTF/ZtkQwns96XVvHH1J9THyvhOLnQCwI4zSBNVT8jD+IP8+gDka1KiP0NbLfSXtixsWwvAaklowrvbL9K+hm1Szst6NAlJ6x+E8EQDK8m5VlcULyWtQxRqmuEbgElD5m941TAJZhv8nTLYSvugfUCZZ9ANKaivTpoehnMJ3IwdkA/hU5hGC8uhjq0Zhb2Qo36JiCAbBmQUbMZ/RRSsRWaqahI7wTgGymiFEgnLYFC5fv7OPGHy+6SD3cSZTaJteTvrG671kIAw1MpxCkm41HOkG5Ki+KQGcsUlOVjbPvfpT42/3wL+PTc84ontj22hVKAKjz6DJOiVnCXW8gR0eDsgh9Jsc7+a10CqYvzN7i7tZfP3q2/bmvbwHOWvKschUl4cbQZZywDg7G/ljkqBMMZ5rgp1g5kmuJiTtSocDs8NRlduAEq4rh17Cg0lNEmUq7WYJdtlsjEfq3fY22R4sj72eS+chni9L9rq0vS4+rfnQsZOwWl5/eSsxXXShd+AyK7nu/suP5AiD2waCeMF4Pcerfjp9QIMy9WV1sygJRpIeG4vHRVWL8jIxlTpCWY+5VM2I/8IbVPzXQN4tDFONEWojUw92s72HsfxJQ7209bJ/WF1CZrASvLsGUFiKJnvn4E8B3GUT5tM2JMeoL+ZyqmvchB0oAohB0/KYca1f8PcsDAhT0TY+6h1kgo4xPBKnlQWVQpcngm7WktL5fyoIlcJIfC6A9No3ImivboZv4qESQK9Prp9X4RZvPQWfTNtNx08aytE8l385m0f8TABGj3IaaEOphGUVUwApvBQa4SxHnq7MH1dom1HLOlSPS3gvW9Yt9ks+TbLzPGQU7hb/IGA9Ugp3LKZo+RenlutwPM/QP+uxeIto0QkbK0LuT/lOgiehZpLX2XBMVgl/yj9FVtiRBkxsfBvnWqomvRJtjexpumBwasvfZTCirDroGsyLDe+eYs2c2nor+FeGWWLsMgaZCi2ZdrmqDC/1rmwRTQS5ZQmJhwJO1TmoCG2v74aTcoa0hlT5C9+WzF+EFDLhk9sz2kPS2ngWGtSUdjo83opkghE+0hmiVbM02nv/qTyl9gSQMgnXZsoWMY9NbxOTUYY88CsN2HwX4wLP+7X3AK3ZYkfwUafeEOpXdlIPJAHWLz9v2+pQbXvkfhWaA90S458qW0v9+QjtJSuvgDUvmZpG5aQwKKag+reLjTmatOGp/pXNt8ZYo2qgRF9qVd0JlmS4S2b5AD5jhFgrMd85WOp+WqDxRskf5ASArAl7+hoMS6oJpVgkJno1DorARBl3j70IpslosjYI+0XwaTy2zmqL0NYw/6x8pn9LvQJOU1OtLabAK14MTOkZu7cSG0EC6mdIE/LPVzSpfOfVUuuzeOv8MSVFk/rAEqs8V0TAYxR623h0PKluBeWzeV/NqTC0XAaKf/rNo/MAcsQtU1oYtKz8BkyUAehlTO/vtccGliDSyG6P7mjwDF8pdCwOUIt/G0/M+G06BOFhY2kdM5t2JujMd5MxqvSQsPr+yb7VpEq+lbX7RZfff/uOrm1jAbmnfc4cu3sFQnrvc4ydVXCP7SnG8FFVx+mv9ZIiuhTE5igO83SQY5NrWL0rfCkoWddkGXBJ4MsvS6+SKcVLfGUcta+YVNjmLrUm40cS6XF1r6JkK+ItPRmunatWquPfbXFgBw7+ULh7YPwYk/Xamqx48w6WYJtHBc5rkZIem6iR9jf4yOm2pjAB8IRXCCqnjwv3OdpZbrKArdy0ZnBhX5GCZiVHGUbIQTkWoRlXAp/Z2QMxfuXXRqi3atTvR/WE4/Xrmavg5MJao244Rb6MP7P/rwAGK8SFX1wgAAqcEoe8guRliyuJQbt5fC9WnR3eM7FeOP7YmDiYj10TdWNykfbqG+Ur5AlG4FLc9KbXWhGFGNkocF6Ro9pdJwaf8t4HUSFCb6G4m+MDkADs+twGnkQWW7M+m2y1QT9tS2enKsxvOZtHSro4Mu5VQTC02KD04tJZ5kQVjpqWdsxi/5cM2+aXR7PfDzAdeeARt4OxiHwKSEDkEi+4G4F64CsxDMQYyQydkSQBVla8CGDlKwa4lm9o1UXAc9Cc1kFkaU+nYVbPrKfOCXSipIfyZbRbtNCIhE2wjaO8yQgVdmkzdLrTKYD42zJOWhL2eUxum27PhMTQp9UDkZPed9NZQZHMf68ylkqyZRemYUJ2uuGPLx/zLoPlV9japU9lxo0TzX/EaPWU0Lmy4RMtWkfzxXXFbZvxn2WUYsqxh5WyqQuNE60YKMoLwumPN1MMp4yROtW+2p9N9CKVgpsS0FnFRplL1vXNE5rBxrNiyesS2rD6FjfwMAgGl+3VCdcklXmFTmlMcTQvoH2b6RcWAGqCjbi2ubQlzld0ailwDK64haEbUpcqkwoDQBKupQEujWoSR+ifMPKd89hSbiV2U+iY9nLNoGOBF0eXiug3b+CDuMWx5Wq3KCzRreUCYStf/vYT68cfqccd+JPMBzASs60fhgeLjnzpWqkbw7JizZkmiigHcdu0IA9RmORCrhiv1khyrjTQEzjkpW5groU1w7vczhFxO5w6XM1gG0E0yeElVU+Nac+yTCGnMB0LyMdxy1ZecLYAnqw9orKP5Ux1Uh6HWgL7UoqTbj/IwsVB5l7wXvatEfOrLR8clwyeYi+TRnIc/l8Tmdh+lcfUaAv7ix+iJM9UOqkitVcedmdZxaHQaUxy2rqnNduHPdPxY7oTkfVxk8lq0fjE4JmRunjy5TFoODC6cQdE687ZFzh3EmamDmGDF3dgKc20PCZAJyupYiCkF+wnLc8NQNSjet2WUBzJAIZsqdFMEnxFEV4TjYCHwAhoFkdcQpZJFscB2B4AKZD2yTUkqPeOHXq1SgaQyVzeQc50Hu5mHUkIyv/EwOn3aRrYfkb5TCofDiMksMWhnTQrU015g8TuZuCRq0IKJ8GI4+N/iV+C4Kv0f7wX1d5u4Q71pxFO22h23zo+5wp+8kZ9CVPKuG3W7KPhHHYDh0CmK35FMSVK6Lkj1aQmk9gcJtMLD702W/GIoBl60U3JUBKV83NNeaoYcJN9FohrabB4FUVcB0ZC0NSzqKUTZvI6r2SEMXoF44b+2DYH9RgP42iuYfVnctpXvB/AXsyxJS89Lp1mlggycp/Ug9YkLu7qFVii5GeyzehLRkKJEMtFQx3G8RUplHoRqmRsQkUOR6ALK5zSkOkS3qPNuJx5TsJrCPNPTOkx3fd5N0k94lKc2WN81hYbBr9g5r5G9uFLQtB8/YIHNxFiR2UekaiuWWU1Xx5zVp9g5yoB9jlt2zTMya95rMSw+fwcdl3JbnL2ElEG68bMMdrgPf7a/naIb6fC4cGaUvFv1U7w0Rfd1fxABW/kNb9DcViuk+/yMoAGCvXzK5G+xM7YGLgO07KQxhf75AyIuS8Ns/elQxxBBseXKePbvqLjcTMk+tz+nhQ1Vwhfg3v9O034daO6Ub5BlfREHYxqA3L1TdoTX7slK0QzCF2qfP/Eh5K2ZdDooVYgj2KwYR54nvpxZKAjl5QONvZPtGxYY8aIVUsohbjOSTKlFdf5jEJAObRHfcB/IS0igxwHjlZ/UjdTv8IEP7rg/Jr2DHvmqXOuuFOXPmdHZ2uqtUxPr/j8sGxeyLkRshgCJEngK6dHEBMhdPuvAzOEOo8S8xcGXSlMGosd+qBkXuxXQX0OS0ayiCziwf2saLCUSlEYVgYgxKituBTG0HqMEBugYgrpVRMjjVi6jsTYlsR7tScEE/Fk59IsaMIcXI4W5qSuz5J05wcSNEDUA37h2cMvYM2/qfwEpwxLL0OF1RxeiXvPP7WbNOF5ST/OkZvPWOBhBbtRkpkCVURGE6fRGFWHpaR7IAeY++AW0RDFosQj3j3D/yld34F1eXE0VF1zuz5r6nj2UnjlmSk0bdjrUZmQUxJoWqUrTEL24cyUC62mHfEm7V/xlz2Qa6i6/JRbvjNPct6VVtnXizGDM9Bd13FQitB50iVvYh8OnzYRGhVn7s11Sxc7F9mWpUVhZya1n5zC6FrQE9H1+aAdxmHt0Fgmzal8LkQDym3vOR2gCHW0Dg6qnCr6/Nqa+9H2RgZ15n8dCw4OT1bJ/xOWKOCU1BwWVYhZG0EeJvzgJdzFgyB9Cwr30FFY3omfVQeiBpgRtq1CCrEfWW0tD2xi1LG5BG0rBxP4wubtI4H711HJkTCRSCo7lBqQCipiDwkggFwCa61W++Cn7WC7C02MhvDUPvC+1rVY5g0KBcK9cy9EXgAokiEVuJ+6ggyocoT/8I3gWjb1Gann6dysMff02G7vpmk7C7aUElylXl7wJLqw41VahqHdxuJEmkb1WhZedRtgVzsWyWPnd76jR5ruQf9stIipUZV32mnAN3XWC1wBUBAc4Oaxn+se6CxnEAycoIDNycAYsCNJikq0WzACVkkvUeoCK9IQVtcmZnq2pDp7NWJY2cMi5kNkeZSxkrncJgDsVxUir/318lc6570NkfTKIWXrb/34m6J1xNihacpR2w2eUvnv/GbD6h1dVMzR6FhrisHXkJkEI6ohAU9STQaMZvUBE47UyLPneBIBbbAyGbIqdo37lKkym8qTSbIExXHIAbj3G4AyhWp6G0BBJDRhxu9aSBPH/bkmlUWpbZTvwKdCxli4O0fLPmHU1fVrUzHrMA+sGSiRT7eof88LxOTlYDUPqad1MYOKZmqo1T0quDkUqsAEjnU/tJo2L0mQeIik36c2GQ6VH3N5jbkakHeg/j1amv3sKzXPx7GWxinjfj9eZWrqKyhIuFd+AMHpdCE4gkAMESANkLuIUoeXXIh967cKEijsgAaL1pFt0p0dJKLPpguS78qrWskEbjLkOv5XTW4iGBJS6/cuNxXm4guE6Jebwg3VWEOMa6J+9e6IoDt/69lOtUCWd2y1zfNa+L5OZWIg+MrwBPjilj1oGe4mG/UfSS8vIfCfbJUomB9cJgtvoUx1q4cOHIUWOPMAET8VlQAiTpIyrrkXVRigBqAQj5l9prrnLjYh7XH7XbVk2f5dWcLOnB13+YqHWMf0aWv18hnhHtC61uiYpowSh656EnWXnlBO+UQMSsRoTuiMmSC2POz5oakfbWiLTTxvy/SsXwufeHdjvAHLp5CgnRgVKX326fyd85Ji9HPn+lghtfwsxWSe1iKHeTBHXM//7a6DYoGVHz9GJY+KLNBTq8djJMB7sQNqaxlTWqEuVYDo8yvFO09wr6u3J5YattH+4T3/CcUxQgNsvwygPi+yEoOtBN8A1kA33raKDd7wHKRC0CcIwh1tqMQY4K9yOX3D74w1MQVK62uoAwws2PEBy9JTEY2J/nCsxp8m2Hq4k6rZitJmtXCDk+M18PpfqG/htHJ98HX0uBxeJL0r4RaDiMaeybAUw61KkhDiFZHUeUjOJ5HSXy0pckxQKa3OayqV+tlpSepn+Zq+yxOM2xcXldPQHUzdu6qqk6v5XlVtvnRaQ52FOSVFdq55ZM+A2wtku00SZiUxmUqZdBVWkZfOX/IGrFUMtttLprEb5dgi9CnaVxeLNQjWwQ68wpjxOaj8aAMGSvpABz+M8UFzpgMinBYKK2nNDekTPdyqrieHSaxH5nv8jr964RrKf7lxZ9Rzi6FnXbGgQY2wGpt7gzGRrMRhRxiCPj4bphNSW02dD6vYIWVHnzEczFswDwZLkGtdWOGOWOTB9Liv0BpU8IreR2diP3ZNoBEdNSbo1R2lWK5jo2un3HsKspfeLsHCfOqaUZX7H/5uhSk9xs2zInfOPjfkA/pZtP7NzAH+AxXaPu++6bLXYoUYrl+Y5NPKHGvry8fMTYbRPpC+BdYgj75rg5aViaQTyzUf2olsaLC0V1kMgYD0Br7qrOfAhL50FmsR+VcOn3IHQtEkMLe5RY9F52s1FCEahjvUwl9HcFvcl+S2HY+C3a+Yp6k1NQ3j25hj4y1J6Ng1ACYRJuYz9IdbDX7VbkvYPvORn3s4czolstyE0C1fLaXqItPEOWEe4jRVkJ5dn4LinZO0qoT43/IFVLR72nrpwWkueK99l8S/6uqHCwOVpaxh7rdhO0P0raQmc3MO6RnTy1f8S2/k7MAdQqqB4yqE4qz7pBIqH0MRkuHdMzGTVnDvdzoNaHhCLzFtzPoaD2tAq0ZmHvhfzebOsgsSUfwnADp0tXbNEm1ArYfh6FFAQf9eO0soto734JV09HmUIILtCPPDkY8yEBBxELwBrUtB4l4wSQ2hGHjjVP1+APi191i+q5oNPFirMzL/iCE/oVZf8upUZwgf1Fyqd0A6y4PzK/Eu7j6+gD5AA4vJknr0TSYh+yrtU8VG79kWqUS06qJ1EUzR31waA+Oh+skdZiFAB/VMLMMcetKm/qKfw4CUKol5Bi1ChNs5Tw8NwAW8nOzB8D0uRSNAccjfdRCjvJWsjRHB3q7O/UTwBxMsCBc5SiHjhKu+TOMexROkZucbanj86ItT2KVULFdgu9lX4YJqU8MnMya0lgX76C87bdzo9f5UZVq6ICrknFka9KXVu6TlCtjkXIkf8cET2NB5uK8u6t3L3qtWXTuOUiDqVlNndmVJXWfMaWtoeB2dMzciPSfr4FpjlrqsaVuRwisrGfxyGctVgpqI2QMj8OqStJDd1UT8aLClyfSXd1mbvEJitfZCtPx0qLWjuxI2RQCHFqoGIsA+4r4kVUMQpxFiN011rEXI9CFO6IQtJoV0/cv13/NMiv9eug8llKAc4Ak9PgLSvoFvCWxpMDWlV/iqQRNAWDaMTiSsBeB9CT3exWtltulVQPu9Ma4mbNdOfD2jxnW9l7ceeh1qZVvH7uwj+EWYtK0I7F+4q5HXxG+ejwyFzypVKRmxaGuPyNS2GevUP1QEO0Jg/P1cpE40bbcogoqo9hTSonXCugvNZngCKZfBOgzqLvzKOHSZx1pp8pl6A/g/pVjp9HtyIR9CraOCiUYOFUJxSXOuu3I2ZW/rtNOJW0WWd2WnTL7cBtJJ2xQZfK13ODrvDrIxV0330PjT4bIBsxEGH6fcUyoMxhlNLWfJQiPCZtmYl73iKbJY5c3THHP6m/8EW2tc6ynHMltPDEEUc9zf1SRTyA6lbOuw4BmucTfewrtmXRKa0Jva3tm/tleI0Egj+FaYnjLBi4TOxDTmmomy6HDrIgUgAX9Q3Kq7H3NbUR3d5m4x7Cu+uVsFG++Ed8qqdkyQRaCJ+VXupajd5M/nrRlSGYncus8EPuDXElwb7mdJN7GtO03XMhfTEsjOZdW6hCaFhE8yPVcsNH2+W3PNGGmLS0dBIwvc+gtNd66gVhBtC94dGhkFREAAStRmFPBZva+VVI0fydkFJFU9o9Hy1LqgwpW4p5UNNLUoE2x3QpmU9zFO4m4Vf8wiG/sUQGn5ucKRZaDXqe45hSbOmk/l+0/ee1JyOL+542QScRpAzBapzjbOSPj9EnYBwBhgqCqMi8AUZs7I+HpqCZt4WtNBnMHGt9Jd7N3MN0gaWSsl9NiltzjwGadUV654MQVQMaXpeBSkvcltk7Mqp1mc2VxpMD77g4DyB29Te/dDfQBlECxW1wor3I0q5pIePV2XtD2gbJIbVtpFiF6vR9p3+8WM10hrY+BrhnC/kDerXfI6UPCV8fctUXIW9kEcqTKWoanAoiL6O+dIRMiXY5ylbM7gTypqilEkQ39bCOFG9yC55bRFWpf4bQuafvIMsUtXldtrdcFMuRs39gbaH5p3NrnTJ6454ntOrqOW6u0v8jh2/hZuhhBR4e5tdQQdMg7X/xPqkQFtMHQkpZ9NkiZb7UKjWzRQMdIWq2XQeYWDGFoEd+CtgiC2r0wFOgfiVCey7sBwzzca0TKE5hsk7eheHmS8w4EssffXIOOl+h79BEmegnXDdCAVG07/Q9dXQIuoKUsZsEKq2toefvnDFTjLW3cCVDaZeUI9W5aDEKXw3ZIqFJ3uXlpyxpQDhlL2rG7kkX1n1OnWkDoiIoophCBRBpTKE8f/Nd6JFEiMa62Y6e1/6fH+CT6c2KuJdSVdJckV+71hSLZE76Gdcsc1+SKbERmfqwgsl4MS/2OGtL5Mq2d8YkNWXxNT4A5TJlu0mVY7EOerrHw66y3kwuI4uwtdVvXzLOErFqJ+8vIoIcDkSiX+ReOH0V1QhGs7NmrZL6n9P/Yat8la/clrtpiP1LWhyKteug53K8sHOkLicZfw0tmNLD8yWz8MVj45/JLf031ldFbHc2BcWcmuJ4J4SLJ+aYacV8LFJOeK/YVag86azLqda7mvCziFqBqHp3SwJKiwnqTU9Yv5VbkfYHdHd3y25Pruad52vCx3Zx9usjkffo1ZAnNtMPQ9ATJKGwua6o9Iki6KIm2ulbkFPaj6ggourg7y5znKFfFpXrlIZHT808J8QDvTnNc0YWccvYzZx1/5lrc/X9mDKZ2YYudL016zT5gO8fMHL6PMAm2PAq1qAtosk+YGi8VgaoQmsMXPlFksTz8NuD4cgDcegzYX1qDc3+SFVHNGabfIrS223uB/XKUhS9Qr3bdUu6Q7R7VtRIlFnbfLgh2Q+C4xnQbcpAoIkk/uGCkTIn2py04p/aJOj8mYmSi5w1KBtWpWi+wx5e7vM3c1cdkhYUOfVKlhUsWz8d3g01MidlSWaExKE/i3eTk1BbmT/cdaoyAA8NkQnQbGf8VFW63WezIom5ezIFkPqLLJpXPVIT0ElrU8+DWWnYN+TK0/jLZKIcmfQn+xteU68G4CSJtR1GQqcgn2YEGT0YXiD5KJSGaVQLct4rKKlAS6E1GUXUFPSMKejcEngXj0y8r729vHzRp0rlKwDeqqdQ9oZ2+abW/TC4DdDC1F6GLYj8uCIBFRujyDJZDgdeQdc6X4HURj/ykgZRWU8JuuVkRMXavQDzJdYe7VJjHbty8wT1EbFvfxBQIY7Yza8GldHcuHUbmL8gwsfUl+dGDLv5/ym6kw+DpbUcrCDfFtVGe+IsmxWIUnPDZOzmAWCqdT4nhre00AU2QDNyXddiqA8Mj4mDCBGcQosSnfQEWsl1irqwfkxSUZdtAnWQTBMAjy9FIJdk/htDPu5H0p8RZMXKYft2nL5oCb7rYSe8omdPlbPmYnxnNTo6JxfcmumMJ++05HNDAbw7XJGrXXKApEbXLcopHsPjbngewuYQNyKEHQZUKX8zl4pzrdmh/GJM2a31jJjfEtruXSKLlbRkATYu026j+92eHofiA5EBFMQjjMJzhgWpWgoTtxsH/Ay41rwWfXtZC7KS5UqvoxDcx6XuR9RniupSBdV1TvYy+p30uNTBTEr3eYr5pWjuSvXa49Y+O3IYzyKYpVCB4mF1b0CkCr08A4XHFTBa7aUwbVpfaSK8kmndaGlh6RtBEgkFtkkKuUol1uT3HAkvHsgaTRjSazvF3qIqVl75PtEUGGig0HIR8MIvL0CLyMj0jyCck8CtYPkYadoh8+YC9Clb7xETk3iK/ZeDVbiNKQPi3K2z2DBllbfwqVshhg2y48hXMIpFGulWxWiOAsgzhIvbRBmcC/phcMoFCBFgy26ZaoQ/MMJCegHhLjAoqtkyEjTbMbQjfyIFZX6OJ0N6hpx2CfJkym0ILTYApS+tTClqb5jE+Q+9LGNbz/BcD4cqoZLazdy4nwg7ID/DZhWy3Rs0SlwDQlzIkjozz/Mz1zoZnmH1JqqquwRRZf+bkg8rQQ/zwlNDdPwAWMn+e0DpFWsXJ0vSbNNp519VQVX8r/WkTJWkhRg8DNI5USWtCTHXfUid8aGG1g0o1on8nRiTrgEauyQJ9WSvLb61WbNCQnn68UWdgr0y5zk7NkpHt72SOsL8tejLHaeNZDATeUzNwFz3DN1LeO7f15lFvZc8KZlN/um9ZKFUI/8ntZd8TUxQ35H2ld8WVNayrdYngSG+QlJB+oqt9EgDt3pilsjfuTBb30aS40k1Ea2AGsXWh6Rq+yCV3AgpB5VcUJqT8/ukdHozSkbqXx5B06UfTQ5dJtQ874Y93h2/5GjHfivbGlxKjnT11rgt7/Qmor0SckUjH3J2aZlQf5yM1zLJMD75X9QoQcXWQFvTSXsWkLBe11DmnaZqXd3Hv6vJ+S9/bHRHKzkiI3Qw4zaTFoD9MmbGMSNmeL3ZObCmCSlMQQhKwlK5tgGvH+auhVd6lJ+W3uWXPqSkLf28oseYTnP2GhR6l9eJ8wjq/6PuywOjqs6+z11mzTaI7AQiRaVKFsW6ICRRqdWqBG3z1rowUVv6apVgrW+qVSZW1FSRQW1tqcLQqtXmEwbbukYZrFWrjdyqraISRkVFQXKVJSSZmXu+c+6955znocWvbz9Nwv1D8zB3PcuzP7+n2BXggmp2FZtmofm7rM0SVN4VZT4nnMsobYpIJCsutE27Req0hqvgCveSNh/JBGMtpduUjhQ4Ozdnf2BS5GyIxf99mPI1/nVrk8Kf18bmDgQdKBO3kQZ5pvlxzFDZ2NEeJo3XKZ/KSLpEuVvfsl8tUb/RDRWKMub8k77btE//ErkbOS83QspEMi6IdLeidZCqQ487//O38cztYBVo66E9v5ym9wC/8K7xkFpZDazPUypSO5HjGdqGUeSvnoAkc+Zd5LyAo1meh0wZwf5jL8dMBf5LPGxsGVDU6c++D0BEj+KJZS90b1MvnqEQ+C/4+AlDcP2/9NY3AWVT53ngAaQw69i8tguHb6uR83AcUvXHAw/191osHLcHBVWch3yHrf0mz99Dadbp6trU5CmgzkWHsv+85quj7P+zvn6Ru0bDXfftFyrQ/052ZIGZrKcLtrKkigsHjVGDnX7IbZzozwpXbzvkat3MM5/k/K1xe2YBhaVcUWwgE9KnmpnDxIqc3Pj7s0DAiFkg7UD9nTTJRIAFETTvGMa6FP1WuudLkCpAdbsEA0NuHcBxPyRN+23ZZ88tgZUNICjy9yx8fNKkjKQOds08yTkC8xIqmUNbS0EMlefoUVV16tpq7yqT8sZ5l6JxKsrtm/JTQrwEL932qPGuZ+lWf1/F2XP1hGjWl6YdHU9R6idyjvISjcXdeGa08mkabDfeOET3lTaV5hT/Xm6DoOl0WuiwZSJEvHABmao0Fu4AF923QzzOo4mWlCG+ikW7AdfcmyK7xGk0f5UtHQ3arUzrARjeC/tOwIIzidgiZpIZ3IMLR1iQO30GooKIMp5Go/H/3z7Z+DsgDiiBa6wKdRGrRsXTYZTOU4WiA7iTDm+wq8slz33jUXl2lv17YpPQBTZVED17lL/jjTyfJ6Hd6N2M6tUFXMQmNnWrzhU2e8MfOAKaGN4ip4YY62Wfx+TTZIb6jND2RaCLC9epgVpiXHPvUFnl5rx5oHZ9LMzpxhneLiiILBA6DjQXFeq9tLu3A2I0m8zRtxFgQFORS6x5tb/+bHOq8MNZwj/YnJ93wd5J3dWISkFqDCwvCWR8D3mYPjLvYqlRlHiPew56okT8nUMJ5efV738i/Fs3t9/nr6zA1bS//ep234mc7fdqos9z7VuppLZLh7XLDtC9NiCvquQGgW+1taef8f5uXEULD9L2BzzG199YQ84T8p2rElPlSmL/ep6CRJjZbsH491fOGmKjmIZMcoTqBewuS/Bbg8y0IG4x1N9jgGsB1qRbEIegmIL2TowVvAItC8jeIojzFSGrYC6CL4jnY/oDgDompX6OUxtwGzezY466J6Q4Mg7AFA1a9NcDPPAGSkWvXImMQ5Qzj8ysKoSZEYcSQt8EL8PAhXVIwqUg09K6v3YEcpw4ajdUbznyGGVjJVqJrqj1MdBjRWMCvvZpQI3YrvJkCloK5b9Ac3CMM6hpAqsQfACFBnvVbvCaOJkWm7fFaH02IIU9gWbBTbfUIHXcU3dUSCpqy2TNxA4j41wn9KDEDo4MEBUNmnYUM+VKUHW95UwcFL0jJDM37ZNLhaK1qdA0TkRNNKZy5lWYNsrEGggOnkv79g8hEGgBHIYnfakVdD7f4+vklNGNlqTK6VsVpTLkOJEtwVIp7SeyHdYgbSn222mKUU2kTN9dAA3qXyi/BnVUZz0tAdMpoii5IpM7SSGrmGyOLUmFnJopav2U0I1ZVQHAxLZzL1hmiM9m6aNftPkwKv28MpJ52aRqCDTeeeBuZWTF1xEjI/dOin1O/G1BccgYRUkHtdKZ4KrTUHZYCKXH4PT5BNyqGgwEaeMAw+RoBovER5hsxdtSkWOKaW5yhr6vC+fI74nWQLt8HsXFkbHa42+HeZcYJ+5/Xg4AhsG3v5Lh4ygFK63ZOXFiv+Jum2Uai2eFZCSfD9KNnapHuKsnK5srcEUdklVxOGOm/TKybeBEN8DQnWa/j1yO0KarRY0MUM80LbsDUUigNnw+3lY9AaGvJuRBEFPfeOZ4FTSN3AYbTodiRFMU4/8aGqbPoiQuXKjrPtVVVEtvt1+LlYo0+N0Vh1hPV/lMhBe1jStsqlEUkSjLbtvrtBhDbW2Fdu5fmkVb6eO7u3OxItFuUHuw8zqiIacuGedAIWisHyJZGufCyA9nUx8ARZLaqix0Nu07XvJypn++oknAUYOnD1k7pObYo6ohSJYvQUGFbB4favB1x4lu5KdBVEO40kZS7oMlVfAU1BpPBBTcWwmKmQyT074LxKS5SdMtsa10z1IUfDiNKk+msG99UU3CefTGgR56fQV0po13toF1nPn9iftyVTbDzWl8DNdRMYqgNLciRRWeGMLuTpQIW4rkTSnyCpW26ne3yxs1tNbmFQDphL9NrzFkqpN7TxnRCfCA22j5dqdv/cVVLyk95GroMRvUQ78kt0EOvLbC2b69W1TqFvWfWFFxrIhvmhX/ZEEA09c9A1FFiGqGansYdicLrIc/LfwH9Lr9BfDhUW9B/eU8yKEDHyDBz3aVdoDkuivJvJc2CcabuPfroO46ZTsbjvySyJhKvMErPyYPFWF8C0jzCmdgYKYMuolJhvYuku1EwpwryO5IbqdRqijO4OT8sc9uoMBNGgbPK9uVAdZ2Eco4M2F6JPsN7qsySJkZSIVREWgZ/B5O9cJb0kVQFj82AJsApS+XoNzpslchNRHjEUHK3A4XaBgxppko8y4F+Zm2HS1lSu8DzAfp8FXvTUspNTa+FLbmjDeRWkWlm0hKUc3rSFIJ5uK+6UArCkEEaqJd078fxu70HwNcOH09VFvL6XPfmSfdFfHeGHCP8GU8Vu4AGmM2klyF9j3TVijrvhZ1FNUfvOYQlHJWhNZLORItcURlkSmDvAIm0nCLsBMHPaBu174fgCFSP5+jaC0UiOUnQWZ7awxAAWivke8DgfsymagWU/EaUqYst7om3rZK8p4aElUD8xQBlNazbyqwE1JFn+xNqboGTs2X71L0qZd67I97j2rjzo619REQOZ+ZtwCvMzKP7if7IaucHB5usGAGbl6QoNhP/culC6mE/q5mvoyEltIrb1VlBkUg59EPmSqX62l23gKgK9OOwKD5KPqgWdBvG0HIKsUI+xfVu2uonDJAMfUKuuUaZDa2fj5Dqr0EqSiCJalCIuFuyEB1tDlxhVUz3O/aX5Ba9c5wOBKzoKN2yfqZFWA4fz0BuNnfJ3MVFV9AgORMLzDBu7xQMV69i7lT61QPCKw7A8QzAx99DL/Hbh1K69yAGXxkJgWC+mAEcm9B9j2V5i11YZzujisY7SR9NSrRMGZSWmNIt1ySXyNuGnLBnQTl3UCc6dWyiLvEqeuU8CkXsXSmoNwTk+Lp3k3Em1Ha2JiUb51EyfXTUREMQXkCA3KMg63oyZhtsX0aa6QcUWFkaIVRyUitshcCy34JmlpEEShr4K6WpxDSv5b+O/KAIOZDEsjpkEQXrkdN4qDENUUCJjmIkAMljJq2WRuV3Sq2u/5Rivbu76lO+sW8DFoMy3hUP51xOhob076LNeJGvBK+E3ziHs+77c3SxJ4YGxgRAJ9I33pSVbVz0eHcHvfvoqU4nluDFAlHz1H1JL66jxZFHWKgUYwNimZap2hubShL9ipciqM1iVt9RT4PDvctS0koNxugVdk2Hy4aphYnDhkt3acvuyHfqDIB3RiGxAYups7Dp8mRKHHuYPMmZT/PjmxGey7dum/7BY1ng78KYh7H8S97PMbVBlFwmHh22FfS0slXK4EhfBeH6MY1WIe5qBWqAo/VA2UbWq0NObhYMgh2mfIrZ8nL6s1MTt6U9mbAlUnUW6CMQosvCbFACX0MCKciSoDlzXeG2h3ckA9TZaKrWXGzkc3MLvW4Nvh4pqCBrwg/1ro/sCLj1g1gO5wPYU6M7Ov2RxcK3aYoX8GRif0dkXqFaIe2ZKnfj9i96MAZrjNV1K157VbLRATdDXeWCSXYPdOvw9NWeGDTroA5ZrXXnEy3Pjqx5Wq7cJvQMNmxVTKbr7W0XDl0hYBuwSjHVLoD/lQAy+JSALTOm2QB0zQBNwtjZzXwhhvQKl8A1XIYewlD5UwVDfo2+lkgi7uaXkYfiCkKRozGo6qGMKU/yELqdVtVPHCpo2p10whrYICPKPI8J1D0PwVTCHT6HKzaRYP0n1PvEW35Rp816PYucppCmkzuithKrYw7dXR3kXBDhKmdqzAEFeTpsyoIl2TPkGeSBuo0XSpdFA2UFhQu+GxqUxUGKuo5et53h8reSDyLliTk3ky/B7Ir1H8G8AmU7ynOq1OrPykGfGovKnctoEIIXkfrWIvEbTmkDrMKcDNSQDXn0+Ce6U/jIHqVbrW2SwRZLXMlvUc6tAx7o1NzrYyWp/kSkKgh5+UuH8RpSCJGwSRltxqleC4DrHvzhAPTaC+hftRBC0ySDrK8mCYCUHhcaN57lbuAbntKYstGnOdqVAWLwfF2UZM/E24tzYIZtuOAC5KDOgmn6oGzZq1VqD8uju5P1N6AhhtT654d6LG/CnU6YK/zegWgNtrKE7D84QqEMEUqUTuYYkTNRlQcLm09AzOcynze7uJ8ml5LLBLq7rqX8/pXhVbpPH+0lfd4CC00LlEOLGZIMyO9z18+jJWmVJE03d5FaXt7V9cb/qflLyLkS9OmeboFQqNt2Z+QZ74q+/xow37cYQtmfvR8H7Pc3dDc5nBsH/6CW3RtHAjL5RvZv06q0GYK/MND2OffDKohjDPYhpD+cp4H/FEFpNRuDHa/P9eGXRDYjK3Zl4w3hGoQeYY9cCb1GdHMnSQQl/UP8fyMTbbsBTjVhUQW9w9b1AH5Swc3fvMLH+gD2h5WbH4EY8JyJDz/52YRF/UG3h9BLl3Po6JGM01fuEObKlhDenc9HxdPehieLuYDpvjdJyd4lM9nop7HdYJ3pt9sY6JHGR4VRVTQS5Uc791Fs7hOrKX8wT6d5qZNmiFhD2y3YHS31Er4ijlTMjOEHnsqpbcNooqLnbgJ2r8S8A9oXEOcBRKwYBY+OzHfKLP76mh/jbTQjCz/I+FTYRc0Iu1TZS5mhKI+cQN0cxQl4SDq+L/WCS0zzf7Vu69LfeIiUPgPT+/hP4kXS/wLmIdW6LpX+uGxLjbF4B0jUZQ2ToFe5zZs/hQIVfBbKd0wSaEflqL8rFJUHFFKoZUwl225Ewi8J+5LIKSKOySHdnvP8wO5vllg+iyv36f4kl7uz5Fh90yadE5WdH2NU4gJNB51V+QAzYUr5NCfR/svGFwZoGlQop63XHFGvRxWSc9eD+BBz7Ppaz9rf1oO529jRKBvx+lr37tXbbfNKlmUsboa/b8v9vEIdepipd/iddaLeCCrUY9lJwSSjSuBkuuEIwJQY7z142Z+at+2PA6zsCc2bdpiSj0MnxD9Kx/5N/2J51UwvdPE14VW3P1oxT5GYaBsuT1wB45DEdwUrEJgOwLYE7V0Zwya0LfBIAZc1kUQ+ZGshRGxADoxTmGBbwa1Vs6gDI0MxPfm6W5KbTUR+4wgKooosxNlIpDL6GB25dBupsBVdCl9c/VD6iMeiYWlihnuh3nA2u0+ToigZ4BiAn0xdBEUUSdXAag/gQ5yoUdJKQqzl6Kk/VLoaTjQg4W75A7fuHGXfLP72Et8dLQiXpiqZ/zZDdiFK0askD6PU1017j1gWwOPi76QvlhBhuZx6SPQHf/1bOF68KaBu2geuHzIiF8By1j/0WLl+zaWdH+sMDGb/3wAtDI+gh9vrN2y73AASaPgAErUUc2Zj+YjLJinxvZoWJY6V8aIlpAlP+2EzJB5avoWcoxC4NM//hGsUJnyxG0D7vLLwtqkKgrLZ2rzZ6UUawheQOJQZddgeoq2EDARLQvztjWkHWr0gxEgHebYGhzZDmahdaW9AYc+VPhXdmLxApd/+rpGidvgWhRvB5hh/d+23JqunSN7z4xhW+UZdb9DVvxxKDlm225RwQIzCXG7GxByWob20l5TWuE5AARH6CcmiCtkdoF0PtKQA+l83M2RwwICUfIm9aQNZvfxTLyMuiXN1WeAa2YNaQAUCWdaFXVKkkInzl7pivXgxXKDFo0Idnd334mNhyZESeFrPLnxSeW2IdpB2qk4lSSN0lMsKJqDSDRXQ587xseMQqhott+eg/KHnXiwjwzH4XvynVm6cSUwGURM3Mej9j+Eqarbux5uFE1+R84bQsiI6AhIQ9/T9XPL1GCnYPsjA/n8i+ntlEo3ZgldmlZtthbSpcMVYnOSLjUVl2LUGcqUmkt7gePd9WtsFfeMZFFy00xEaQmaBVpec38DpApZ5fPQ0gpdnIejYcMJptbmUUv0LwBUNIDBo3EPSkSletFKhlQEpVZFkUhtRqVX2DZDTUKDyC1Uieo3s06LKkgIUNjg17DrAFy6h404B1JSN3Yb9KnXZvOXVyrDaFo4c6is+W//ShUSkAnspWXijGZtaFslwWqLdnOMGaEEBfk1UZQbp2fXofnEKRNo5stxSxmEC1AuEj0auae7bqcR850/hQd/ld6VrveMGs8wdjunGc71046+Mu07t3XuqI+IFBiTGYVH23KKbGc9aC6ehgi7xFz+wqLBnQjYZ+/L0D4iT/wA9HggNaQKqSgl9N+m0EjjBN44dmRASoNtQo2vAu8Pz2vuu/Eg6X13vVv31Xva2QfZvsUp27PQTHpKoZ6YhucmjjgrdiOtoAmqeHcMJZFgXgU4prEJpnFHUeP4Ygi9wanXW2LKCIdiOgtbKAZs+gJKfKcfxSAF+BSXAepdDph0yHSUnT0GVyMKSruB3SgrKMa+7lLf4CHQCn7mUjI9ZmQX22BAHP43/SMZUgcsZB02vEvpKZNtMBNnZ0Bjjqk2dbpt5WLN/5bpNB41w5WFvurKLIv3Ylx213uMnUO2Gb53dK4rv6P0Il8rWMetiYJwM7FTLvHV/SJ+w6AAiChj78BMY7+SgVOzJUh4Gd12fFZOravzFYTFF25jx/UDPLQNmK+3InkLpW8lFKpaFidX/B05yKGETcMTDZQFEaUQ5GtiARpLExH7mribjFAcM/6QlilI1j6x6TQgtSdutXlrUAM6VZeaQhFAyRxTEaWlNjx+JBn6R+D6yj4VWU5DyOkgQqoP285zlylX7PKfMFH5jpIr7POBJXAw8BZOabfpczFgSoGJSUKIQ8brtm1SAJlTOuqnIr6kHwdnNKi8LXy45Zbm+ePfkM6M5GsXTnFkBWyKe5/kE6pR1jFHIfr5oE2D0XJVl8obKIEROF9laZJOzTfvnzZZqtr3wA5HhdjBB0qAnYTzZnJT4fdAAvDw0SzhQwU9WRk3u2PacQIW/NDHTnB9D9g8fBtOhIPSLGUHOS7Mvy5MtSBbOVNk1CRI35hGQd9H+ibtX6pcy7D5RjANo/YDcMSRwoRgcr7t1hsTOBFgMf3zJPlr2bQgIruwaH0/Hju2C4pj4vX/j0/xq167IOhTQVfWCmo0HyE9Tjs3++K2iesJ837iU7/n0SXvXUZz29oW6D4ej6I+ZOvFKLTrUr3zxOzNeOa+aUcMJitaCJP0lkBcE91+c7ViPTqtAGAKOl1gKDGjZfqXA40pBcN4fGigNpUAPQw5NgbwgVd/tFZZtEyKBVTmCM/ZjksewlFowvLV6vZwkS8p7kVMCmoce7QuURkiNNfxlLSBuHENu5supFsG27kHEoHbgCoZzsDwbhKGd3nwpbd1kXTJAaUPO+/CFOYnFyFzOkN7oWsN6sVuzdYuReWSFFkoJpxbs03e9pRF3DvZCn2TkipDnkocfQ/fAt9l0OX0cgqy9CyaU8N2mHNPbK1cvLyzaET+xmsRElIwH174CXlJ8daM8z2gPxkZB7o5DturDA36OZrfTgF+7dRElFEZ380kqXx8mqm4DfLV3H6jYgbNHo6cKOxBDjNwmMrayZ/0I1W7ytcSYA0jmn83wNjGYyHa5DgLAqclobQIQNnhobKug0tZVi1mXBnwtnT3OG9MFzmsUS42osL9lKTObzhsh+Bmf+QLuFf4Eee4/Y29l0m9EuNhWT+SkHrfvZX/hFS/u/AFRU8i4axQfGqp056mIgrsuaUksCwTTwWlYDA5vXmIlwcBvUEbcbHUWY5uz9IXvVcfeXN3vrPlBLHkaZsyJ6ry90AXxzPwxkV9qAwyhUq0wtvVTTRCLlUh2SgbUrXFStk9utRvbEkvVzz/wyOGA/TMFRTmX2oXb0QpfYM6C4dRCiyGFGrYyqmCjNZdRl9YpgpdtWExElFSddiwYQ1yw4+24dZxxYrcZCkUyGiGu4qY3YUUjAR9sxjFhcoF9dWY27vFL4rIbibGQmGrRWnuJKZsfAT3qdgcLk6p87C0SGwK0wRGW38azCyyJHQSN0DRZTIBG5a1NEVchMpc1yL+h8p8bSV7dVr9D6m2xyji13sFA2lbq5ha91dfgSjbxZSGjJBkmdYidtkpvpTjRUWtUCsHE5tEMbdwZtHQ4UBjRKtmd6tkoTmdpf1Knamkv634suS0bndDmWiR5nZSWOx/F49HUgnOqkslKhbtb7uZFgQOzzU20me+lCn8bol8oknvcaGK/efz92oWT0zyJ5bJJ/LBLRM2UZpvS4nT0byOJ84JblTbc8RRqmQlYOXtwgIwFM7g5eEPG20BZwxqA84kZ8djcpLChSugmoU8DpqFoLDn5qE+GLARyMpc5G8yUciIJFHUYizuXoktbQRIpEG4BsbOgKoczMoqV6KfnHEukr/Mh1WLZPyHN3zhg62jnIgq6LDTLBgaHI3qq1J7VOkoW8pwxCrRaKZQCMhlC98XMUa+vgOiJ5db3zOxIKvaGZV82lJTG6Bz0uq6cD6WVvcs3q1nhbNkJal6e4ZQaptzseK8RAZmutkSlZLoSgg1ucMzhZ9UDNqaD9DrEVWArtIshaXHx1JUelwHE9+NLKD0ODzzGtCDznP690PXofoxQfvvuScrnhjmDdwwNmIZoiTc4jT4bkbXShfTQ3wPz3gWJ3rAcNfDEIqaBvbjQLeMI6grTgS5m5OQMlAwpA7xGwtSIRum4ZUgSOjZyCeeQRSsrmJP6wncCAzqPUnnIWRe71EcCw1hAqW8zEa/cfekQm8utkFfGt5v/lkydI4fwxB/FDXzSUO0DTMLvQcl0F3B9MankfMC3KMaeJeIloYpBGG6gzSCO/bZyr8bR9ag176xR1Ev3JGUFY3sLD2zWyq/9dplUvuN83tS5DOWWbmBLAz4ka/3/XyIJM4EkUuldvsf0Yw4QMBdS+k2wIdmrUZSM2A/h6QvDIySCAqajoeUnsV1kQCWIJSllxN93lPuQ3lbgJ+f3eVbCX4DAV+3KhXURvFb4Y3GRi+5Sb91Y+P+0Yzs3z6OmjVr1klis3d1dnZuFMgOAR51iSXgrjIR+tvhSHCn4KwEkS1R+3sUbYAjGEYnTsBQRQjaMsKtRO1s4Y9c9deWq1+8Uax7/ezHbxzEgFztSkhtgrsAI3kW47bnTUiQwLHVUd+iIMrZLkL53GVL9RMh1Qxy1eou33pIl3ybhrPfIVXyTRPnrQPZxMnUAhKQRlj1+iZivqO8sU2kaIHSPJrMTvXA7AsWmLQp3XcOYSfSQvCm2jmAOxiXqrJl7WbOsj+WCiHsUMu4QaHtOqUKv3gQYD0Q5jmM5HSYQmzhAOqFRr5sUzjXp2VR8tRxCDUKtY74VkZSL73RZasUMzcaKEFLFyIACMYTWwZZWHxV5blow26xVeLM7H+OuYkWS25e5S/FZSPYlJwFlRnAiBjlqEyZBArbu5T09R38rRsakU5GTBup95Z/Yb2nN3vSK8LT4Cat8o21mfQxt1h1AZD84oN8ynd1hV2VVva1PDhN8w8PEVESvgVqPdzzpFZgGYrSkEXhDIromBnE3k5DmnEYdWI7DSO+UAI11RxBmqrKGk9mcGp4+DSc2ZxBVHLNPn8DdZkNbbDmyKR7obsifJ0BOIxZkGXOVBteGzY2q1JVkzBh49swxH+g14rN3wV8nfW3P+gPMKPyF/CGMO4Y2HTLQUTUuTXQfr7X/N8yXtJRyLvOX9GYGuvZZ0yFPYqQk+o8nx1b/N2vd3fbXgRpqr8D8kIdc3eAr1+YPCu8Uwn1Y9tqhq6sODZbgNpqv/AjGfd/S2WKkup8GhjeVs2tgIHkCbTJ6fVwt0+lb8JvP9jqR8If4eCQEGqOxvtRQPGPsHrDihOyxwXU5mSSokTdlP0V/xt40RAQSDhhIgAx2AfiOJeCRC9ey5p7CLHvHeAnR1LjKN1wvZDMvOJdjVgQehJcSgljt3L2F7dL2Qi3mM6U/nNt5LcK4XmpRJmxxb57RHPhIURX2CD95XevbxNFMYzVdTuS3Uyk0DYM2CgwwqQkfXgQk8Fn5HH7abDoxucWAo9nfAcEMYyv04CxFl+jQVysCmIhjTezb0pTLWWIFoP3jH5owOc5bb3QxgR+MJ0uBzBRQWc4ULuCubCj0nANJwkLWVNIAzt88+AyolNpL9iBwLPgSU5VLzoVOOxMN/3HR56MLIfSYoLPoncqR5ugDqeQ4h7AnmkZn2qg9C9MAc2K31z/g29r1Hnj7PUGZ5RzYoz3DRXZTPS38+b7T6+jsBzogLSfr9+kdG3Zh0dr4Rviebkopk2juyqGiHAI/jb7zDRJraZ0U/spaobyi52bBGXnzxreOE/K8J3IhbsHeTUgW4/nkOcQmn86cvVqWVROYf192le+pBrfsAG0HxFUOapK0TO845+6eAQTSsjKRFDdY2xghpxng85a5OqO+kGciWEpKseanAOVVbdAXGRSa8wK2tYhGr6Y1LmjgoTqBQV9mibWb+3caGDXVSFQiRCF0iEKG7VwB9P74MTcuD5gxLVGFXOtc2qKFHdL7tJAAWV6x7ngeek8LMVnWwfge59PBxXs+5Rkbyv4PhitztDHbpEqNQ8BF0n1nleAFtWf5o+31wciDCizXujzHtBkh3zAY2Eqw8JmBiX+MQMF2gtlCMsSF3cme4tA3LmhF7ryw72w+wShvbOgUYLKL4rQTZk1NZAB62HDYHOpFN2psjxDKFwcyi1Lqei1eT0Jp2AvBY4yA1jOaPRJWhJZcqMldaX7mHp/NqnqK2tSSJX9L6l8S8YFVeTK2p7Gb5LjvZ01a9asE1yDBam8lYjSBsv9pB/caCk18xoLhMuORag5aUTVwVxiDqGTj4sLy9xcGAHnk3Dhgeo8qswrBCmTFOPVRtpdr1yif+L+2xxPcePOqzKvRqXMe25aXtbqNkoU1A0VYYFswp/9YppKKCEK4n8eVpGUQm59k0Q54lrz4LrIjUuBkm4sh5kls2HelQnrN7W19Pm4pC6l2ypk2ZvGuZdU/DXrb2xZyid86bRYGETLRpIyWMGiZWAcNIq6wNbCgIeZpjVk1A/Ua363K+v7KiOuWfBhDXCRCViZ0/gXSG8km5W/qmdb9IMhZEyPSlAFOuF69nx38kEe5as+bHennvsyUISujs0GlunkDsCVDswq6e5to+5+QD3yNTkRdTwmK7GjA1xdyKxEEh9Z5nACTQsCW1dJkR65jRyTlbUCxflLgLTn4qAwR5nyMJpKDl3fMrgzMew8pbKMepJackDdXAeZl2EiF7JJ37pBFfEadj2EKM+sDAFBuXDX8WA4Iw4Kc2ehMzsAcfK5tgZc28fQX6m9ots9Rg+4bI2pxHRRriKprMGi/sPBBg84NsAn0rMQ0JSJ8EEttD4kVVh2BDTjlC2whO6cLFO3dLqtntSJr7jsfd7g3p+xMLdSI2LGyvh4JcQQxp/mYrJJ2uuw60+YiX2FKa/NLXwFdJ4zH4cN19nQww5LJs1unAM0JNNW6SLjX2FSWkriupWMScoFU9c3KamC59zn8gxUlF8bSJGd2nAQdMrBMDq3rR9CgQSYpDsqiSAEwghe4FJInWuDM8fa0Js2ESE7T4RlwmTix53AyDJrSBwXyqMkszplFiyLaQkl8egbdwOJhzBDuObxofrcMXRQm1Ob66+H3UZhjRi3WzF2Hxim4FsnAypQgdLtgpZiPvqlWcVhDlkFvfxpVGyS4eijaxRVuKhaPv2yN5tItbgufBsX6YKq3sxXQZ90BFdMSkp2U003blJxJ3d/K3SfDIJWnmLnThhMTjQqWfgJLix/VoUiaIctxWGG/oDtCbFCrdc4R10jxORKfrLHmPS5vWQUFUW+RXS3YdHeCjES+dXAWEuhAtEiRHFNR2YeaRl6b1quiSjtj4XkbVwQuoTwihVxaVsnqCjbbiOzsoOU5XRkqcxhHcM/VplAB7fdciMZIoeWfnwZYBzcwn1CvunY64apzEoNtW0uQfkTqFqbPAXZrIFcPWFkQo3/hAQUEs/EZ47Nqjcpp3Trg5IKOVtiIOLAHleLuqPY0KN7POw+E7bVTI8MpwGkzMI0bKOZ3vGFC4f0bxBVgFWSKQQjWIV8CcxkQI44C8U+K2FgWW8GTGr0WhidSCLnRRp1nObUHxSV+0ZCOZEmn0nikot8zS0vFW1/7GeZvd4vrRcOnLtDUaAqWkN6h3azNYhtB/7pmA/doYeh/iRplC1J3wDqezAfI6N+qNjZnCCVaG9B+nQDEHnZvtT7cL5g2bOeRcK+GFaPMqoXUTBaUJyHhfLFvRak9jQDiV6ca9gJXYnZnTD4gbI+Tu8fVL/3dPBJw28GPk83vLsbsm/nCmCCdd2rnNT0YQCZSOmF0J0NEfV1WA1EtLtspKAddTcK/huoPR+phfo9mxefKv+Hq2X6CLHZwndPvnuFoLh/PC9XPRdHObnhudqRU3ry6fSN2wd3R0weftE54vMPmmLbciNPviurXK4BumH19r/cdJL3hXP7YjpYVpAf67lpKPzgANTsKC04qnxauwvWyRNS0ZhC63OK5Vu4HsRtrc+lAu4NDN+CDruTLLpgRfnMzWsToU/a+cEtVGwy3fV4SDE9nXGwTlWYddMlRw5qhlnwY1j2koR5XgH6g2wT4CE1sJHX5JhVgZwOKKUVZdE0Q26DUVaqUWJ9Gon7xC78nsgLVwWQZFuJwpwloSYSUWKlpIkkQCr4D84DE82hiwCPyvYNqeyNw2BV/dFZwFRG2c5Tym+UyP+kUv5m2E+D4Fo0Hwso0TKxT2El8bKTkaBmOUpXAE7E+CA0k+MwkhfKQlSsDM1sBlvu78VqOuNOTVgKHd3eDVr8hWnr8MzLis8+ZqmCae7F/DVUWO4hQ+s4uVO93vDFVCVdnsyY1v2iV9kpNt3+Q+Vgyt8AoK/6oafmfJT7mnwb6buo/d7MPlyyBXkfyaqdcyDsYUYW+0WU3rFpARkNsPpy7cCdxQ0UkKV+9JN3Dqn9EO68EKmjoOonQUGO2/ctUBPeZgEk+bFssg4a61u40QxHAIvYfZ6qSPsu575Nd4ka/hVpx3cr1HhKmmfJbyaKsj2DTsu4i8CPJ0S95AFKt/yAsdC0dy+mIxe6ujb5XuMiL8Et/w1/fSxbZmWWAaji4cOHzLDHnfb29u+qYWdvLTFcox996wdqFnApIO7GjvTwvVCPF111188ENY4pT0+K+dIyziOTyMG+CAp7xczjvD0R8Crz9I/Ry25CknQF0jIz9cKmc9Vq7wnu5tNm+zrfE2z+tMsEI2zOdXSspQKbaQQzXp64aDBnwoDtIo9LA9vGQAicVTR/szKiU/1HQPcnW72nytukN5MVShdO9c9UHnI+01iN3Qx9hZCqpsokYaKjf4wSsRH2p7VTvVgNaZb8poHttYSieslxtlS9GwqdtuJvYxF8pZFxrh9MhSl4lVKbg1dDrI9muuH6y8Q8BO1XYkTf5C9BL+Mx7YewStzPHu1/vGdECUUy4VG+5PQpf5LiPuUJieJPPTngUV4333G+uI+4iyPpx6hCLpPLvCLkj+tsrxCyiel0ybxaBJdPV57LZoggxaGuYKnu9MFuMAq5yNdgxf14iAQXsOjGTrley+kPY0QqGBzlNSz1mcynfI1KahfRFXxfmp50vlr0UyncHXoK7Ydm6PIwbeiDD9NcGqIgNIGMch5aVene7rvIL0r1EiMtd0ctfWS9chnztCBQ2t1A7xtg47oZRQ5wnoUzF1gM4d3FQL2pe7l4B7DkKqLK7zauhwQV1bAGUoyNm5LiPXM1ZbBvhsDLdWwiI5LiDSSKP4WyQLXGzjB20qz06XooOeJLSVAFnmv/oSWUdy3kvATrvs8pXDiE1KVK+qunkYBQGVqX0Rdu7W6Vntl8xYFNyg74k0oNINWFipCtqLw215G6b6L3NAjo4dhUdeWZQOkHMXKEkulLoUIPdwfNr34f+Mt/HVL97hvYBsvIlcVLTJPyQs7YGp5W9snH7Sk5m2MQWC0Zfn7hhoFlRYuB3ByV2bp6jeIF22s0ubJSXHcUX3u8w7S/wBqhEr3PmcpK4dTc2sgsKXHPi7N0+3w1ZqNuYWMNNnwtpdsB3M3OU2wZuje767nLUDBCbl2e0ScWwVLXnyiwpPlmMPxSJdPlQjN9YeXuvYCI62nr7yGmAsJLOt3dKgBhtCX7rx/MLfDjeuT5fhk68l/KK8ZkbBwGigcCl5Mq4I5dqVC/2PfuOgz4UfW+NARWsqCLVbf/DH6agLwcFkSVOCMHf7NeeQL6UFufV1S0fzjwDpb8bTQIwxZ9YH0KTUOU3Tb/D2RIHseuAPZmxOl+sU1u/tAVbKy7kLmLktarYKDXQJWlRQjJJHVnOzC2U06Xo6wsY5o2G80LWYsM3hSq1k0hczsFB5hsg0QE2Tq1S5FRBFbIwTPgJ4U++qKltkUfAdTdL2xCD0xC443A5GimMjXBdQ3913cjDGMLuQBnyxwv99PP7UTOjKAceY6HWyX1z/MIxE9ZzNWbXwNqvpJiTzIVW43gYt0CbDexFipkERTR0NNnDqFNcMjFTOIG5wj/PxPThvW+tKuo8yu/4sPPUfSpMsbl7U5FOTUK4p9RjezkHm+gQtj3zAOvCuaIIxXKdLuoDY3IMgoA4ANZ+l5KUjxAVCupmcziKJVhxCSjZkvpS+nWdnUXWErq9w76BvQr3DuoEzFrFlgjp1DaJ0m3GvE91dgEZIMbWdip0Icp9rT20VlA8Vy07a9P8tsAHe4ZVX7PsQZKf+YVS3l7iO+2Mf51DS5V7VOz3ZYV1T72Kr/i99z11eorQTTfYQuzx6u9kkHTOCwdIPpkSrteUdGQtrbBtKfPhmlJxTZ17lNsvvAHENJJ4OAAqoxNrEPUP1aBFpE47ylRaARwBrWvwLpBAtvV/TMvNz6DAh6uY2KkUlIhu4moqF6QftwJWlqvQF399CS9cugY1HFoVAYh9LhbgC+ZOVvavSqMH6X0U5VN38wD9fLCbL5hDxFZl0G6W3+epN4WWitfxAK1rdkNPqQW+J4nd+37dwm5WpzoLhdyI2zRPYIvcZ4f9xl/Kec0pii6K+Wb6zxHcjBuwv9JqlmvX2PnVARFlm+5ijktDHSUNPBIBRKjELctDVsXxZ25qneRbt0TVNh2cSali6g08d7nX1kjbMEFnFoq2Hc9oJp7Xd7hU65OGRB4by6PD1HhyODzEekRApYPWLX/LnUF93UqAHWreLE6xvh+JdEn3FoBqQJyjvlX9XWHz5s3qHHRQBxKpAR0hM2GGJ8eGGifdL9s5HDmrb7Bl6/gUOdL/VF612XMS/0Tl7rSxKMybmyn0qMM290IxY5/GaTingCt9CkvTOdDW8b3eKx/F6Dm+uAp8UIN0Q62/dUTp683nSM38VhKc4zvXifXGIQhH8E28e4hAxEU7YcN7BdCSz9CKfCKpehvqiSl0z0kqWTA12tMmMJOpjpNSIttV2QUJoRw43qtuk3Wua5UZdNn/0CqVNTt5AqSghlpGihy5bsHDmhSOZHOf/7bIAcrA7FjuQoBgnVjtl00bUDDcyZCFy9DwLUmyiMjRehHH5xBXYkvREqXuo4jt9dDbXQXCj/QNnQdBKkzMdwq+/kT9MRP0KupM01YZ3cKfHwZAhAJ5wYbv1VvXK3GO8AR2HxzzWTcZat0QqZt5wrFQW3ouic49xtV8Ro2tKCL6TfAmROYwvI04ImOrTItZm44axTq1rVXD1hrX5SmjZCNBsiB6y2lXIQQ+r2LaibfWzuH4wkMHUPucJgNOgrmu+kZuHpr80dclm+SY/0u2y3CRcC7zNXJz23ezXM7xOemlxIzK4W9vXXREmWHz0d5/tpcChsSRSi0fivplVnpkdCzW2JKjY4w+ZaQXKpkj1KqdZdKy+vCvcNG2FId5EYr0GLNa3LXDejAf935jiLGMjn2GohMbKcKQDJLL2iWFm6Q84FrhWejio+64W8q3QUU1dKb/TXoWWK7fKntfneZR1ke5y7z+IafTtMMKc3yzsx+4j0UUmv95HCXGmn72R2cClpi+WRz8y5RyoVrUuaEX50j9m+X/CtwCf3tYItpbRow1057Snr6jU3dvJytSYgHmnu8sUJ6l56tAGISGlXjYdyAcZvuD6XnIoBQzBifyN0tWaK2mLHAJDIWJ+wF4wRZkeGPdZCZjHq9qPIpo4/fRXsyVFWuKiAHzxcjIcgCP+7o+NkQcikFoZfRSIE6FMaJVIxdW0LvSy39SkwoOs+Q1Sem/eXEGybeeZhQeGt38rSv96VEaNIy0tdm2rlzqdrwM1BepZGFM1gLS2JGU+dc2DT0NyHpGTLZetelhmTwrSmjOwbfJQlB6d0nxjSVTngG3bAcaFbTUdHNIB8HkAO+rWCn07xsY47SOEGdSKQAW7eXIy9HA3TLkmZETUQO8oiDOq5nkFN8Rj/6EQN6z30HuUN2/2tKZ3colkItxJ49V97F2F5jAJdxQy4DYIVMe4CLtLR0L2IpMLkw4cDuu8mXw6CRurXOAGvJWkeyktKy64KAhaQ2TwT+pdmO/QpSVeFY2zDvPuDMBQMzoS8EFN7EuwSgUKbX+daceBfQSNbaTIp7AZO831JnctMUzPzXUVbnUDoOOLSlq6vreWm7uT5rqaq+eOO8EyWnB5U1WhJCOlXhDo1065mQovRxSS3u7MxSqKQMx4D3ExFVnts3VS0m8IApbW0/leaZ53x9CJhxKuv/0BZ2DCHIXW3aqWr5HPMUsKjdHqJiD+iUvnUhSfp1rlPplpiM05gutH/ArwzxPHS1figoxN0PmliSGmd6M+TQJ+mWqOpKEFjNnq1mhZkySpHjUFBq5zAF15KyX2N6QEjGdsfRwu1a9mX5ALZaUsL7GufoURIFwfVZJt6Tu3YO0e01gzcN03PAYz0G9X/I5lcowTkzN8f8qawLSfPQrvC0GbwaQhd5l648rdwt1d0fsBNlpyTLeUTlZpNjbaAWsPlMIWdFEWouHncAV9SzrRklLsopqVKGZHMv9KUnd0MqvguCMRX1Hgu2rm5TBBX1RStLix+zX7xJPNADsBPikSmq+WXLRJAxSl/nbXl+Ks6Ee7gZAedlci31kOfT/C+OIJC35YUpzrjGYooR8Beiop8oyvKOomoh+Zt+pGs8+sT8wsONZIKjPGT08nQOMlaB2jHSZUxSHBtL6F/aJg1J8XAZUyNHCtC4EHdONoiowlRuHSV9SrfoP14OC14bok7N0dWCDYeZ7aVnX5VyZBfoTxKifSdacqS1DP0QdH0dhyq4eCQEBIxOR5gPRei3IlQCfgaqlK9E1HgKcP32uouxFvnWAo8MqAjXbwadBrRNFECCldM3ksolntkyYv2W56XOXhOtCeTkkMV0BS3palUpaatZHxDAieroM2kFpcA9C/WQK8IwfhCOoJbsX6t2ShF9SM9Ix2kZWw5qf5bt4P09IBWUWQuhXbEDzlcTn/rYBgA3wf/j3D/Y9RD6L9XYTPvRevEZp3eygXJuFwo21zYulDyiv3ESEJyAf2gWgMlgSxAymjTK3WB3BwWbKx5YYf8D2SEo20jH+H3ViJoIKS0pqOy93FoT+hJ1nr1aZZkc180YpJKNxqxZgzgL+sXL2peJspgvb9re9datm/yda93H3lg30u5YmK5BUFo/0h02r0hBYuNzWFCtWwxoFbNox+5S0u+1WLMShiH7TSgORlqwZY5mdYAS32gvSeTl0DSvYcb+Fqn+NvFb+bPkYejO9vXoYvf1BaZ/0FWoBfypluo/gZDDeqSn2enqUplBgV9lC4PUgbrZ+SV3NGlC8adOZ2fn35H1cJ008R54c6PMU0+hSE+l7WxQxRH6dIra8Ay7BMZa+TJvRXGEXciGRhGPLA6OvCtcAC7b8lnfzAvc7ekvAxfNJi54j8lfPy0dKZn8nIjSTSupYysjRD+P0j8PJk+avvoJBV1/moLK5n3XCjcdIktDEkzRGC8TMXih55cygrvyDnKXybXMqLGq3iP1HrMvVFJwIQm6tOE6lNEU5J992+5WtY5Bm96uWjBX0tdJg9R3U4UaBTpEeN8s3ZYIIfyVJFX5QQXTsaXjK/vRd+cryRVGWsLgHkbmBfrGXbcrVYOreX5SgdW3admyRSvsbfXusvWUF7OxxvWpQj5ejAzdMpS8V9Yz7Ujl6S3luNWqed0KikCIjJPHIJg4cgZqx65lkb+pCpne42F6piGzG+5kayut0koev8pWTsfzmbRQ3fKMx+8aYCwavbFxlbJzEDJU9YsPgC+PIzGWRjdBAVPSP6Vd1RzoBfomcCkxeQDgIpmkD6CJIvnPuK+F3huF7nATG4WzzoWG8oNZC8gMdeJh1IK68MGrBrNwV0vd19h4JlTaqSxdKEdoj+neq9cXXqgXyuk6okk8rWKUJTAXWcVZCtrvmjAwyfjH1lVAZ2+M4VQABeTgb4AL4I8pFDxLvOJPdZCr1g29S4Wa/JcrJwmjx8e/FsXBrv5HJY881cq1D5kyLe3IyXdL+0V/0rGVOcG3yut+RxIXh+PVsOApYY7yVSqYU4jbBA15KXjpEbolF2HSeWKU2nGVhVgUwGdlr0uAnVNdgEh+7IlQNa2mPcAH0eBAYNnsjlqwO7LrQF9Zkz4GhICJKii1LOpXnv7H58/2Zy3LKDcZz1MtdD4klqTzy4uOUNrKmn36/0uREChDaQJlDnxcHLUXraZO9wNyoYU3UejW0GfNOhlHGRKo70CdkDUu2G2dvz/GZvId321M0JhcIPyIAaEmLEB9teswlgb8Kctp7vKhsuiNNyGi8WyaldF/Xix75CHSyxnqY3rU1XJMOLv6lXRJ8Mpkoc+bXFkMCN5UzJ0ME4T8ncimVuuMAWqsZGITnyZjbJUv1f+k3QWMCeeOccrSf6meGPK6CH+wFMx1fMvKNc/tHV3+xkVfkbwueRsxVssFNN75nTXAGlJj49XtksO4MdwNPjs4ZybNXymHAqUAB1B7ygAChsGJW1NhG1ISx92mCw+CZF7e6GODPHl6e+N5FMWnKwvwvoHsSrTRdgjVgqfL1+0QUoS+eEOjyNzxMmVkblMlQsYn05kFfz8ZmscUqGeeC42ZGc6LKnE75NxjKEd0wx7tVtWqPfG2VqGqARM9bDT+oUaWTFQRR8P+NWzOO9uB3E7PwlcZAyQ6x0JLrwGup9+UKjWruI9tJUXtJIYD9SgdME17QdCBk762D2osuA/UQHs2fgrEobkWIjqmOeBajVReniUnJgWV5FrHfH+cNK4unSfODPKh/ZXwKrnUOEeeyVa/qmdO5SuiEDOgNwkKqlYgb6hJISpOQPYA4Tdtpj+3JH5rkClEIXllKXcupcWCqeXmXpX4XDezRyZyunh/pYVBm4ej7lZ4AtxnrMJeY6nzuJ0bJhZkb72Wyq+NSZYVde6VMbcYKX6oUrh0mBmsH5AWgFYcRbtS+lEr6e+DWWmd6ZZjQVw/G0Z+NASmN45uAmdmCpMtFZ7jUD9yAHlSlVr0JlsGptpzdj17dcmF7cvZzCgFKX8zTCUZ4MO8Gzr2uS71spIBzw+/bIewrjmehVYhctgzfMEZYp1lOVUpGFPzLp6AI3hyObOCi/oVX9pD0iqFr5ZuzAPzcD7KYymHoKJG9mcghSHZz6ZbBkY5IqUs6wvwvdcsqBBf7rK/qW5fR8Yo5OMzaEdWMUktQ5HT7AtnRNNuVs6EyHrqyCaJpMp54wp1YhFyUAQ+m9IUwKjRPXm5ckEEcg0gO5MxlJUhqbQHaH9Mk9MS4PZfSU5SS/no+yNjupwtI0SEK/kz/7p1n8ZWf1iJtc3DRqvBrmYWkRrsCDPqThxU2Qwx1thagq6UELIFxiO3TfJlZN/CcQgh5WoCVplQFjKShkXIDmlG5jS6fwS5bMtRWDaBCr3QixyGLmtAztyqdwdfSTKhqWVCsH+2PUFCe5RC065kdwMqYUZ9inF5dQka0oSwhUMZAKYQskACtsljQFEn6/0W3xljb/Jss0sZ2+uJniyc5WUiFD1LzCX0zz4uR9k/jrNpb6zkbf912fauIRH/AYfMG8KtdvfyZJzTA2blPMagg5Y/usHCSQsMCQwQZAwjLdu3MmqGysEytk+G+md803vI1FiAggh/Q79Bx2jJu2mwV8rWFAHbumGBAbJBy14mCXXXsnWkVFHFO0ipeoaZi00AT8zeDuvDaxG0rGn/fchMi4F6hJT2aN+X1WUaV2MdtVFAdSzhgS3JhaNMOdVEDYRmMQ03IGRqLWf60lmR5aLfErxuYQ3M1uAYpQkohKI4lzmHehFCgIY4ZHUBFEk6A2YC6DZEcp6AqgQjPYOwkbTtUnJp/KOkEEi0Mra/TgqAPexlW+VKepfE5aBl2TgnlP3AdBSrX5odu9ge6JUq0G6mDj8tf6MPZOTwaqcj05f3KoJO8AOycOvoSLMKo4511cjyby5AMANkKWo4zXjVoLtbA/tI2nWFLPxEQ7WHHldDyhVyttWkZaQ6WpyLBWQsTWNmtwJUHU2bQmphMwGe6FUca8/VdM8PgKUGKukezNKNv1igZBjM+BoDC5W01OsQZB1uG5UG7h7XoiV/7SAM++kFCeprHBmwu8VK1hY6M/LTMrvEBvjD+E/JOH+cyvOx0Bw2Vt5YpD2562uOfpLMuFe9JecXkXp4lb7ciLhWuuY/yaD/gvJhD0OecehjmkS89Zvy5ni2F2xNeU/3HbWeknVar2BfTdwg/JNYN7nvfNWSttpcGHAn2tlp53oyNI8pt6pu6ZqbKFBxSswX4c5NLZsO9ThTxNp4ISFnLnFHkpnZ/N9OtR2PR/yEaAf81PZ4dnH/8GmnWcLPX0Y9zIc+JWJezPgBgWCGvvWdYbJuwpwVYzb075Ee1wrN67/H9vnTFhS2AJL4NFiGya4Caf4aRTn/8QGNzbFX2XOk0py4q/4sqea7ydEVkBLDYtALJx2OsyPTsF6UJ8oBpncVoIxVsAuBy3w+VPoKhfUW5699EDCmwEjTgv1tyExEFStq+JHDM5LS04Wkugtmdjqvp86dpeaP0qGZZUm0Q6GPZzp7azmix9sbJk1SonljhdJPF3Jlo0SsQ4uvwLjEZ7giRibb/XKxvtCRlYt+PkzyJ/qlnetRh7daqP9qCShiI3DjkEQBdXT6E/ypH5meMLQ6E/nuUWiXvDTw6fl6S0tS7MngVe768aRbqVdL4Bc4l7oW2LLrxBAVll0+TMUYYMgrAdt17EVNoC8AUz6UpXkQgj50LaoSMc+ABTMgg8dTqUEK5l3QF3suBfjMRdBNy78BzHMpzHwloQeHkgV46n3gW1dBpVJ74dFm5BRLwfENQW+IngRKO9tgSv+anqd37ol5tVRsdXb3xlJsqENvu5Jkaw3bYVccZfHTza9WeFIWqD/aJfdX7A+G8mkLkC8IOnXGo+QU2FqAhJA/ZgIKG6ahIAvgRBWU/FKHHo3KzzU2kiMk+FSoh9cNxxSV6kkqKlCY0yy7CPZV7jQlGLbm2K2VknNods+Bqn6a1Dk2sNlDdv7O/ca5sc9jhA0GeJTd/YjyVdqvH5TukWP9UQXJiJmp5HkCtqCSvxawPS7FpiEtoxHJrf+HqlyxStj7mmhXXXEs3bdvLwVdjkFU/DgOLZEUNBqCKOxahd2KcH8HEU5g+TtfkN32IvI7rkOrfh0yW+HSLkau2HLsikXOS2Tf4gYC41HeRwP63sxO9Ox1+3Sj4lsG0XwFUfKZiVPRZAdYzx7JLxjcda4h5PgZcAGN6G6F1inUWE7vrYC+BMjqeA2qxI7XCjVkjJylcA8szzW2kHGAyy88KAVuU3o3nJZS9ITmLUhprYfuJchnE+93wLls74Eud5iUoD314gAImCiy4RNQ19Y3ngV9M3hZ/w2tSLjdo2jp1r2yTwe4gXQiF0TMEOGl6h1u9Yn/cvF1PLR2je9WTS4gh+UlWjW7pfUbIpCs03N4aCfpL990a3SnivXU5a/pPVtmdrjIgUpFMm5+8IEhVBSKjxB8s2ELAVceZYNKxWCWOq/L+EM53fId0xIbedzDMZUa4Co/KPsukwO61Qp6hyIuBfqhdjelP0d1WSpffzx9ol0l4evT2ONyyhVL9CW+RtFVwTt1+jctoh9dskT2mynyNO3LvRPDPNqxQSrGs9oGwadhZCBVhFZ2FQovIqxafTvcEBjDsBqpSMk/oZtAEaAj7azE6bgDsh7Q8YE0/3FYWm3j5gUuXoSiJvTAdwatoErfMTILgMq3EFr6KZQgNWbPwCtPQZSiiFpYjUEKRvpDQIxGArEaig4Tab8rPiD7kBZaEl41ki5aLhtTGUm6VmGCjXcs56Zrdgm3xnvZBWSmz5ZmO0fsZu/yiu+u2xzaMcLy4wXj8jVT8tIMTzrdNnVEAIInWeblQg9ZD0zaL4yMfzoOybLRNX1QluNsWojpKzw3QdCmf6WxJb7LvoFu0egZft8e0sD+n5HG8OG0VbOkn8ig784GdQxJxy7UQ0fUb6AqBUM4FtwqzMoDS6fZOVbZlJq121DuO50u1bIAY/MZklCbqrKwdIJyehg2tQBnOJ3CcgvjV4OrS5nvH5tRrGkuzGcqhln4budFseW1JKWvRfwtoc1kRGy2L3MCPNFds2Wbvdcq2OD7+0F/s4K3DAKcYizKIEpC7TQEG4FrcQfoIYfBeE7Agv6POrpbXWUiKOzZCAo7jRJFZ/YONPvS03nwsVUbrlSmhfZAjEyUizDAPvwctXRriK740mlsu0yTJX5Xcf4gl9aNHKlG3uVclJQxu4ZYip+Neu1YyOqOtVF72gQcefK4+Sbggx+QhNpIgXdIXO244BqiMosZZYDwp7lrKmS033996Bje2rmPHoT81/2tYHlSKtWgkTbNrRW5sHozzdcbKX/Ll7kBBj/UHKS0g3MUz6ydTz8adig7q4GnhARsx9t56U+Igh6LuAWcZd7VgYz7f14hTQ48ZRN18xTK8h0dHZboVe0jX/U1ARXpcdGY91x25pH7gVtDv5HzUDHUUaaHapLVFjHFUFHVPKYvqdTTgHL/2JvaDChZEuqmtx4vs8pSzk0tKsdsPIW92rVbaWETwJ38ryYtgcwZbJdHkVZk2khFySBHRwb5RxqQb2PKQ4M7Hwn4TYYNqVolyg4gmqo21h+EbQwr86RO1usEs5s1dY/kB2R8j9KrKgBMVlVfhanEQzP92FL9PyttpgYpRc6If3gCaPCLnEGVvYjRQs07igLUSTjMAfRTZOBTW01KP1Ira/z7VwHLqoH79qTEOpDsnSyX9v2a7vUH+113XTPD6BbM/YzXmeCWT9AyK2F5RLgfwn4ZqFS21gE2ScC+AQxvbS+oWdTSvybKIOIJrapqMtpDdLXgi/ccuGQnULoo0NXIwvxgJ2h8tRG8zjgIMsG9AkqS8S6RfWIM9QTNy5542gyaf+jLEl6RMiXPTPkl0wtdndVHPTvV66yacsfGPN+tgTTsvMfL894WyXuaf6v3fNeAsPbwx95KqVtCmebFh9/K0pz79NS2SZMWy65maU8++Ivba1JROEFZE7+7U/i9tNGPD7tgyEqIYynQ0ebSflDukd5Cil6G7k+tVymYTUTrUxI8RoKqZxvj6iG5ClObib5QUtcsYAYuZCOpPFQYT54z99fIS4ZSeMRCP9n7n095dzMRVeSb/t7WrvW9jLWc9+gSDiL70bJlCmtgOJvQL7wVDT5aWmqghUS3q1USdtaC+HvlbmOugoBJ9xMjJbjUZRxGXiBMBSlv9R3x7C7tJTfzwbD92z/k7TPvht6yLfZ4jLXb/0d3kDfN8Ti/uzmneq6JmV5ytmefj/bDmG7P6lOyfgPaRA3Pw9jgv2XiyvO7bJl5wavAtslvnU/p64oP6C0tQ0uRCrWAN+KtjWXeySE27SyI7B+dbfnrzgp5CaG8ESI36Sw3Jbn4w4Q7eR4VHG6/VyEpNpTut1t/86bjPc/MXQC811HPUvbLU7xQftALqRn2bR7rcs8vF9k39a7LzNsBZXnvVg/5eutSrjz56nWI9jX+V1YkKGoYzfVwxtreVAvyay3/M8ADX418ctW79k2NxzX7zr9Pxfble/pCqCCubMOVwDbSRZuRRhvfMZAioM0GiQmX0O22aj2e2VITvHa7r8FE3Nqc83cri4GvSG9Iqz2+7Qezw352PPpgTKG+WybyGoRREPwyKAOMrBg1/bj2aWcIf9OIta4s9s+xaMdTlOYP8F6a/vHAp+jWbJerM0ygbVnq1E++u8b7jZ12psDT0VL0l9cNHt8J2vSHyNMM9OZSZxXwxpTmDUvpfCV5tq4lP9XfUu1k2HEhYwXr4FNwUmwA+bqN7eiFnkLUWsWyG1X9D/ck7rlWbccG1B+2Ic+E6vtn3+1d2tBb7WpJb/tRjCzdLiWBYdMtZ6q+J825+v3R+6pNOk70fDBv4WtQpM40oBp+X3X0p3DMAxloGJ9Ocy0qhS9VuKJKeVWnXE7qaE4giB887EDOwf9B4E19H5MP2+2PJ0emuelyiT/RmEQBlTSEZzD2amgB56EOMVOUY0ZQnhoZ88QAjnqgZWGf3DmB9RDxpIzStyyZ1lXSdUPNiG+j7HbTBubeoQmUuEJBFajbguEZRKmK2zeYxpB+FemtyAehWU2Igo7pw2HYZDTYO/Uh2L3r1k2w+DFJYZpsEpq3TEf7opVYoxtSEZT6UI0k3v+GggKgGsnp//Seib1+Q/EpiKj4v3oCTDcYRx8aIpynbKX4j6TqECUr1z2q4l9SSUjp9sojzW+IQokw/Xj7+oIYiygFmZr/RPW3ucXXns3FLzEFNY67cqMihBPheyaKGMdeFFIEPvNMTO0apGkYXgdyt/Q09HiO9QbJF7jsvIcbG9OS2lHBe2b5PKmTjdYxsLoRtRkyF4I8VR3mcLt8SRVH6Z2dqEEJabdQ/vDXEihAXgYrrxnn9Dbk8Brvszzq/N2N7K2pf6bfa3EPkP0qwV3nRt/nXsXbgAB80u8hyQWpSsSWGnBSMEyc1rI7kMBbiS5rgk+Dl+lcZdbvEjBDbH60pIBN5Flql8r8kACtmEIlVUQr3PKLpT7VAnqD+nkY/nyGvZqKdfKD2ODeKz/jbBGZGHrHIe2gfZyZhUHh+flvZpRHKXsdwEXlLhuVsVHEdk1AUuZfYySAHPkhhK5ajrFWUfF2M7I6MrgBivr7qItG5aEvJqu8YhPeuIvS577h7+qJa0LOj6kIMk54tbmXSJijKHWAU1xbO0T7T3+G74MrTz8ko06OCYo6XVn7Y7Dbt/ulC19t5MdJc5EpPhvXnSOdCGFvjUfyvg5FftKQ64dQmnwxKibF0L3NDtLr9qDP+hvSWOAeL0OtIfaCe9z5uVgFgGt8q+OpDlEsp11L6Xr5sSEKAa5LkHIddPatTrqousDI/gyq9i+d7PjrmUJY5Fvuv8r2U2D0x/mEBM4RCqjuTYU/Z4s9Y8QXSW4b2ePEmDZ/PG/exbZE4eMmiewpSsy7Oh49YUgudXNtmxqco1YAZduDlFIy4I2LlkkQC4ubVDK32LqOK0ZibWV2Q7EzIf9YRUqiMTFp+DFYu0YaCeZigLru5n20Ah6153S1Cs+gC0wFEcTWuL5RSa6nAXplaSGmn7FFuQ+YMdoKXAv0Q/m8KO07cyAdsFfZ9FmVwqNEIT+u7X8JIE9qMc1GG9CGSh5GHg7QHWiHQ6ZfjnjNRJiAraFgMYY2jsCWNXvBAzZQDJAcQ1zp+WFEEzKBu4nb01K1GsHILrXuRm/82fAhsyMuXrYMeaMU0zGSoAmstpo6V2R9C9u8mtJHRPoyW7nbX42R8bt9y9YNpxR5I+wlXPiteSP0PqKomT7v8CiRuTTVo+YIV7VLucOozfBEUHrDIhJu+6lfYjWbOhwNnlfoEa85JDse9d/5wLnd3dtmVZCheRRhxygyXnCJ/WdQ5l4V/buQVvsJWryQSqKFncz9mw/ArU7LkNeoDN8SVTzQfT8AK/eDYUTv+c+oNKKs/4wKI41lHNJREphCONIJ5MJF8KIBNNH/KTXQx1c6gcM6mqX97e1CJ/GgUHdX+EKTAgOJG94vPijyKtP8LHZ6wYP3dmvADa+hR7EPFpl2/1fme2jLfMrL3BBUP/l/UXWQ8p9Q5srvr1je08P86VdnwZsB52EdRZDM3GQuyKkONFo3fGMw5QHUUYI21EpShTtm7lZehz3E7FXCsJUY0ihIvM4ulRr8WHa/WlzTCBXUwHZol88Hiv+0B1WjJG06pVs5gxkmlLV3iaZN+qXH9pjy2d6xylPf2HJ5zJZ4NxbdE+OdvV5z8zLSfBMd+k3/8aEhA5r72ccBbYv728QgGRla6JTdKWvf/MYR5EDRabHZnbmZb3vUZPe/MyF7na56MhLtHPt9KDqejUFefiGgguvps9CAvgQ5VclMNLf6JoT0HseZHUizKxJUMd9OCQlws5Po58iGIRHa+ZJqj6Atpr3XD1rmwLcocLNzLfZDSWrJ9nbQCXE4x0eB76kjbTGEqASgjGtB/dr5mwC0uctE1MaZzShVo2Oc39Vlo6FuQEInhCxLVDSmIUF2nAIyIj/usEH6Pnv8PVC+vz6o7YEiSHuK9+xTwo7KyjTHL9+/GDSqziLgpIVv3n8Ashh0RBELU2gDWDB+fLzt/IXAQQOb7DIbJTtgRB/c37QZJSQ2I1dXM4rmVr0ytCzsDkT5ip/3jyKl1Utr9Ot+/FN8FCCPMjvqgXEgkiKZmho+pd5vP21mPCnaC52oVLStprm2NpGV4T2nSFDw2ULH/SNSTz9BGm/9PimyaPCGOXMd0vshvEcEwk8Q48+w2SGT6JCKIz9bkjqt0GCgMFF10nQHGyyI21Sj1JXkvinNWoqsbUmN4HmI8iuqO88BmnEV6kK3lxvla+nbyf53mEt5R5nzROvFP6+/4mtdwlda3JMC6ObJP82kNO93E9es/DePue8I0X+7AZsW2ksV+3aC1yGvYB36LS2vO5KN70bp2Wbs//zdavFvvdWWN+ElTHvU48wn7xzcgt7DH0EbAm7ULIBDYvrt9bbEQShh7KNWmqOlTK8xZAPAZr4ajxc/unkPEn8q5Q77TL88wROZoayr/wb9Jd1APUHvUdX/ggr6l9d5j7BdfUHPvu0//R7XV7zUf0/6u5blMk9gheuiF0qRYVNYyq63PPrF5/BthMRxKKyOHPmH7cVgQNKJnoUnFsOfyEJYABtEVSDjESokr/LURWsYg+4g+rdUBG4lT+n2qWKnhils3YLKsXcpzPCvK6b9VAG/msg682DTCmK3jGFj/ZYq1K99vWX/gDkxmXFUEEqLG6LetlKOfP+ZqmVHBMWDNVAFTa5BDCTZ+hnUA7fciXQgEIHOvnnktTLRQ9tUz9aBVKa4bZdCqhWiDBtStXLVBWPEVF7i6J9HpNUa4ZbiBnXRMeuv3x+m68ctV+otWaGr+phYPf+KGp2hb/ximChYIcPYTGrW20iPhQbgKJRjU4fKclLwRNOG7LwI7fBaKHS0FKrRQnApX4ZVMMTaheYSPq0WCnTY/J1Tn4t/ULv4SfDl851O8MD5KP+zBOnhkftvgIYTdIeQkt7DgRpZ8jKB9f1zSDmKSIeQg9dALlCCrDPSu29KXXcMH21JreIVAPIJc59m0yI/w+y6aa2K/DCptbV+qKzzMTRHfyldG2nYxiXIuHV3txjuCP05ITUCUcBtr8Frcr0xWXuWInijpgrtDUmNtN+d0QeFkwXaR06nMAQdQPG4+fC36TClRks6izZVKFXjj6BeZbZzxGlyP5iZwhK1XnRprLg3oQiv0np8cOdkZBooTCGgbpv3p53nUu8qRfxhv4iBMwz6HBs0QSX6YmS2vIsWI1+Gvu0ghbwgTgt3qvHkARyJGc403PZVKsPugIOIlkDWfTXaLM2QGikK7TjipJYRvQWWLOKApyLZfSzt7LRlubiRQf12zcX9Q7VoSz8084DUPAyuAkqmHKU/mzZNtruv5n8k3wFuBWO9YOYTNxPzWulgijpsh0nvncm0JdVHmncxQ24O7MEKIk9eJaISUAYY3ZC1z4ZxC4NCDlmLW8xjjw5O7hngvXKqpdL7tGtcJrVZmES5x4/6xvx+Xxl1BbaPMh2wPSZUu85TsnyHhrtbSvYQjcdCi9zfSgoXRDiv8cy1ElpY23cQGeXh2LtZCYWOrMfCtNUonVCbfMomWrAVe9OnHYF6L0ahNNayMHEG4eqSLPQfBBAGbIBCvBfyZsWADr2xfANYFWyB5qVGqqfo9u3SPxmme2L1Pmg0z+JmV6W9SdLijGcxu6HPP8/dNX4NXKXHFUIeFd1Tr6iSjZ/4rMpjfC4VyLpUwuVlhuVFpN1+jOesoo6b4kN3zzm2jYoGZL5byk8r8/r2tfuSOcTs0m0yu1w/rOutwZUB2q1Q0wqjeONEBKyXQfBLNrQYwsjrXbID+zuDTyqMUWsRKBrRu6tyJyXFbSM98xeQZkGV7pqwgCTF2JR9Uvo3XYaMylaG8udIMVP2CZMl8t3KVopaOZd6WYsrdbes9zDg2g5Q0AGIjYNTP5QYfwlSgEt27ZPS18PE9CDKmguipOrxCNHJQvl7KKcGm+UpdJMUyqKBAGdsuwBWozVT5PKjyJqHjUFno9S+IvSSRR/sL669EojoP5cCPXK0Y58q/a9G9wXxConfM7fH2ED+mon5P80pui24s8FbhhyNU0+/PMHbj0U7yeTl/RVV3kgVFW7hemTKo8y19C8VCjJWd9WgbfDdwkisFm3et7swibrnIH8PBicseeczbvI5SIuzLejLSyHQd6uQfAWs1VfGq+3QTOcYalPb24ihclCSTZD6cQWk+PAjauz7QCU6AVij5Uz2qi2WgCVwhr0VhPHC9GbQ5ypM006aL+aZvqfyvcOYpbPFFtLJxYbysQoKHk6OtweXMKGj33zPkHA4HbLsTDULp9og/lBZ+Hmjyvb+aBFHYBNqpKslJkWOtbtLRtnI3K5DiiRumGVuRerwx+g3cKY+a7JcBpGuTXS7pEpy32u0ZPONkk/ZVpGPD/YR05m9WSq79afvKZJJwult9jrDElNfbG+LATjnL7Ebar8YCrMyfAl1pCEcdAOcYjvyQoIu6UitKnT+XJMB9/AFnElDCb8YZEGGO6HTowoVl9RSCG0Soig9zPxRP9z+GvYRYkDHon1Q3CM4XlDaE98gR8v+Z3rW6bIVa0hSWLk3xc4MaBu/zz6C2Yeh3xswA6ZrbFKhrQj9rqmqW5o/BI3KdO6PKxE2tIvkUCKms/ohV+rsAMpZs5DbmXtcRECfT8Wdjg5btnr0CnOlOD512bKfzUasD7dJK0eB5r0C1IhKwZocYkNzkFw6kAbE2e7DHhTMhS9ATcSnXXTcWrFg3Zz3Cf57a+trgCgL8VIWUyQAHEafaH/g+2LO/Dbdngg02Y7b+JLAsAlQ596YKfCTm7mlUdwn3VDsbjOFGHVb+zYLnrmWXW50CVEykm8A5B09H3d5gCrf6AJc85VIUywa3DSBALLgdamUaNylIUtLoz2QchuwS6irMu5/kF7pSLYCUC58eQpRSWlZWU2MHUjWkFg6IqsCSnU521EdFaO0cF1ijXIZzwGwWy7PQlQxGt9ipBRFIR4hUwdQY8LFNWToH8NW3XBiTL/M/4CXmHbz1xU+q6jcst4NQPrbu15rvLLxF17OYgCtsmqkX1Y7aBTmI1ajr0A2VwNi3nXqN/YYgJL41pkEuPWp0wUCGhkKQ1lLuu8YyoN9UEwjHnIFOfiB9YUXVz3h+TI8oFD6xi885J7cMH4InvsK8s5hLI1hqgOsC2r4uHRrFqEydjJp0qRDM7fBlylF5qCJqACiylBpRgpqEKOB9TnqalsKBHMZLSwCquPvvhhTG7aIJEEEwYKL0JqhqAqgE8sR290rDx6OfRI2yzPtfmQIs2U3TiBINlBywCESZz3zgRu596SjSZvSqo63mK6m+Y9F1jwv8H28Q1BM56IdtLBB/dZNd1Yozz1VEKMLrbU3NZH97YigCPAEVE440fkJGS2XzMQfdf8wIzWPeMWhlupstJztCdWthGOclAiqKgcpF7S6WoyZi5Si+sjWMw000UrkQmh+Mdv4YykhRmdh3y22WX8HMfzXo6/qRNT6z6CSiKobEnPyPav3f4yWlvpDPM8SO1ZQ+oFbkhii4uDzpjc2Nv7XPxobVyDnTQBRJah6FEVwdOiIYxY23J3NMO04YPWB3VkJIwm6havs3oU2CHSKBeCe1tdCUOupqOVsgsJFWFsYgAEfi/SlOqRqIEZLsiuRPtiEPFEViEK6Pdb0EV+vwmCquLwX2QTJ3fs+s+EzIFkbkJ1fjtPCkb1grhzMdW/SJao9g97NbUyxks+noIzRsF+cNOnrWf/NDXcWRJWDwaWKKcNgfPbUEqqmt0/JyAiL22BiDnR2gVW+d79DQFXS/hWS+nqW/lr6jIM2fZ1EBTWfbqsghv8FUZvHO0Ql4gSaq5/083nKsP+Ivi9x+O3cL6whIx+M9XcgNzdHRZfHLdfY2xYDnWI6RW5w60PUiRicOAxA8ZJjbepcoCQ6k8vS21P855HOEVK5KqkYD/aRRuJo26JcVxM1dQ+h7YcbyjcjZ0gSicO1yHx+cQCGO4o+KYK26kzcXgMp/8k1n0GhTY3KgQhSzww0aKWo6q0UDWEpYpGJViRUcNcmSIURixyPcgtwVLvo0/1BeTJmZUH7wTNgqlgRW9RnTbb9GE4J3XCDCrMHeJmCbvUIY6LH/4+7qtPPAIqM5T38UKcBnGIWRbAOewkdRJUjKvkZ1PzPuMtnUQH6hewI5OwqkeuCL1zpMND4Hw1inWt89GSbLd5rRZdujmJ2ppmHPgZV0V/HJEqRlJwcSLxObEeDfidGmtdJe4tuOFF2z2p25/1dSd23mkoNaewfiTYWZXmG0aoPI7EdweFGJJojS/cLe0JvS8tPmpKizjYfvJKMpN03XW50e5T2Em90KCHc3E+bjdzZqL6qGPGNWgQnkoY+Oc1aiZgPtHejfSgoi9hNGlGZNZ9BIRM6Mw1RyAPz/QFJ0b9L/vVN7qKRA7EJrjSN7cwJMrasswUv0TZIhG0PlVTQsIMEFKdv7jl1bg+UzCrkUAfXPEnTZWcrZTjxnt883Ns6NSSCs8hwesPf0ETD4W1Auj+KgCsPrsfcFgyR1c/W6dd+JDSm2du7uhTGQ1zZba7Nw5Q+W9izWktLS00cfXwKclPdpsjuwJSDqD03QvGgihX0p7Iql8rvI71G2WO0TyHHmwmkxzUgLSGJXTqIKkNUlH7RW0A7FZTt6xlYRBWmhU5lcc6mTw9bDT6hlcQV5SwgcblcT39WYfL8K8UyG9uXUNUs2D39UOCr0FZkgWoVgKmpZC2M401AMaI4LWSpTASM052Vsps5iTvX6XfLVR9/FGEgDaUjewVUmJhyDzok7J6SpRvkwBxJjFspSoebghwUAdTjLA1/mgqdgoEsLPxEBbfnw/PC0AeB7xfCYHavIv0W/hRFtkRi3x0hSbziix/rkLUhBt2hsDSxDq26yHPfw1DZxyM1K4J6YMKOmNoqCPRlUETZyPN0HjIZSALx6DB6XlBSwxB1N3qzzI3zLlWQRG4Cu/yNO2pVOzI9Tb8gX/f/P8u69Q04DB+uAkrD3BrtJeTEPExJUTSYJhuFS9VN3iGawpWOrCPhHKC0pHIGmf2LgfNOu3XjEqRjVrf+u1QDouIoxtZQ8+/eparpCx3qQP9/n4l8F0BxDKO+8foLy+D+j+0ViBkF9ZdIFkxFOAMZ1njqnAl3HLSg9au3PoOyiQ7HCj2aCIJ+CwDtVBuuWveNbX+QKh88RzZRlgZHClWBprD182Fk/zhkrxlyA5k0IiOlodPVDeCiV9ONz18o85eMWWxkm/etw+M2UFGkVo5HaU8JpMKjSHIQmdpVuBUw8szu1d8IbYc0WgOp38NpqXKeRTrf56TUBqEwO2QTUMqMjRSkNEyB+n1gKq2Ii6GZFc7SinBBmBaZwqKY3uVR51LKM7G7fN+EN0EueiE5g27jN/fO1DKeLzfs1+16alvcpcq8FOApXoZ3GQ9DaLMsb2OVPcR7wVH/Pcv620beIlsC+f3j/ARij8r9RO3v/kfrlca3+juDu66LcsgypUijpuinXVChXgQ4ZoYiZ9ouRGF4MMSQ/8nZY7bVAyojQRgYdYt6fgM9hfY2iEXAQ9lrJJRDmKsT8kwzQ3tBX44iikJ1SaR6kLZcK9nfjrH0MUsm27uBgxzgu11d2yuEDZJrVDUz4xxuCsZ9y7uaL+yRIgeynHGar5SLUSovdC23s4LDRAHYhlt7seiEOmSSRD+DQnqWZjftkytqyMiLoFqCYuT8jWAv1e4vdKije+WxQL25GpnIaR56HCa/phe4jQxu9hbTT8V4rgNUHX112pHlwsXKUxkdSwy2jxb2qrTUNtkqpXzatElT0UouRiCYtchoQFDWBkT3wFX1e+FhhxGl/65iyGyB6I87O59sVTPB90AF8m0slZr5tqckepJh5Wq0UaJ5ROjjd9Gu+jUallZkWn8ABjACQReIfhfCKSVjERUUVOhMorcsk/wr35GhssLCBR5QgJtceVKAS9rR8wa6MFG/tRebbnOAIvBaUqHkRPtjZWoDlq0hZUq9j9dDqrmGgDMZVa3uctgc0vw2kgr7rjKCYaHItuWgrJbtHRWnKd8TAVTykyIqC1j07Qekt0h70yjMd+bExZtpPEEwaouah3N2sovizw5JIVDN5iQixkLjGZCVC+T6XAACEGlmB2vie3WO/GYKJlLJ934kJ11PBMAjZfZwNrZLMAIemxA1hVG6y4xNEKnMTD5YG6RLycPQkErtQkSRlparEbuJIDUWo4mnP0WLAHEilJ+l9w8de7olM8cUUkFbwrjQ1Pel4tt3Z6xBiJPxfLc3rINuIUlZXDQn1wk/Hv+jwbeTg24aeMpfrrX/l7s3j5OiOtfHa+l9ZpgeWWQbZsSIiMyixA2FGZQb9xmM4SYatdEk5BqFRpN7uUmURo3JxIXG7CRKYxKNIUJjYhQk2pjELQLtvgLlDghMqWyzdPf51qmqc877zO8Ov9x8ZGa4/Qfw0t3VVWd5l+e87/MW3HDC/2TSkc7KijlKFo/4roIkprJ2xn4mdKJ+O2M/KlcVeLdcwZtKkReykWPdWTVIid5r0rTIp9+VYyk9xNfy4DNkGV0wgbPg1w2sJyEZKfphCz6h3iktgssA6UOGUf9l8KSJUP5kQMFjGKQk/eS4dqlNz9BHtKvNYT9KaypsmqrpSLS9faZf22UZVmdbnBpDpoA+g319IykcnNOspWFT4xFjCKQwSEQZDD5lbV7Vqucpr4ujfAprlTJfu+Y4bSnaX9AwXku+sPQNFpJbCrlWTs+7ZYnGFu9/a9jP58+fv9RfaF4HRUmJqd9qsTVtA5YG6LiAWiXT/+OuLbukyIAAkVHs0oluf5CRKXA5x2waeT9iG2qXXuZnLOKtfa5iEQ6Yu/+7fQfMrdisc3dZ1HZLE/S0qwgr2OWed+X+XtL9fMjfxxlXySXZi+6Ishd4fnLe70XoF1PPIHcsESXH8OdLkgPs2M2bzz6jP3fHrTcT41RBmyO4nqmCYxacPl7BZ7zjdASwoBDg14toV+3JhAvfuIWk/XKNRZox8NCwIGhEg+y+H5JCKZ7vNQcDskVAAy3LGtzP1PkG3uS/dZTlL5Dor4888WJbVL2Gis4PlgTNkn7bfW3fP2KgbIYE6zpJNYNJULJ4M8/Wr5cMMAEeb50sYgG3k5UMmAL8/CsinP8AJ1KQfQLCrHTNCGWQUqy0UXkpvD6IhAwT4KRiED0pjNqqwRK/zz2KEilss+25PylAl9CAuNI3CdhL0eUmtvFvVANPG6gKK8wKZIE6W2fX5jek1DmTbIeWvb2HC9auGQBgFZUY2LrAhlOxUeDoiN6m/5MUBQ6UGEjVmO76OGBr9N5S3dDphiaLXEZJmAOdB92o1LhuuN5MpRbfjrp8kYZvVT24OuiPYoWrBgQE4zmiCX/1ekfTPhnNsW6FluEHtWnXvfQzLwJ2x5nfnqdN3SuxUVbaYL+jJBm9R1jxoenTc6IpxL8dx6FboCADkgJEjVopxikT3HxVeDdMdP/xV5ozZ85UEi/VfSQuPRf++vNxVCr5bSAv9kapa5lviovrNzqK/4y4J93ktsN4zG3wY3MldJjlmXs/7X2Kl2shkuDTLuIa8qV6n+G+w9+EH7nzQCXxvRZX0nOdZ9ZqxmdsLx5MOs5Z2+0i89CvEPBDRTNFkxI1/dR86csPKgs0dGYfDPgcuv+n0POykE05cyqREXeL2uL6D9hPFG2c0UmX4JD3aMCQe72L6qUltMMfmPqwcxvqRKD1vSNXKJQjcdEWksic2KIaL/pmbBmx/cQi8DO3rxBwkDbiqMvdf/A7Jp4GXtF2iL9AfY+GE6pWGuh75bhyhuDYuQwu0oBFyQDqQ+a0XuSaJE6kOjm8hjPLaZlOH96jGYVyIZXt1sz9snQ91qGZ3ZIkyyzVBkjZSM6ZB7VCRtjbv6D9n3qd3b3kjWalSxVE7ZdGyIlZarNN6+XOMT4zPW7gFGI7GEjFgzq+GEDtCfhagqLZOmTQl0EfNSDI0gFQigLvz2Vgz/PvgMEBj3lznwd/t1L87Fx6llXGVqvsYV60qPCXQHezFpHap3UPbb2TXkg7/aQ72nLqKC/N6w3lPJR9TzsXpq8HlTqNHrAlEJhiPPeJAM7eo5MQdkaC6AS+dpBeJ85qVZ0tw1YhrSKyKD1i4O2yJFKkn+XY5eN9Wh7uzzhjn/bhu+vdpg4t8rCHe0WDvDV6tO2WnSQ7fCzL/WEvWUbPu8biaK8krsxLwJ/qGatyN/YbusKT3G874bSHeWTenzR9jmP5X/VjZl7DxHbW+j/gvnxj6CaNd90Tl1JpvUxHOZmV+v6wOgUz/0UE70D6Gv2kfgt1Dj+3kfjeEZvmzdGUUnMzPbuOse53A38VIZI5vXla+FFabxicacEBZwSKVLEvwNep3p9yPuGaPcH+rT/YIx765pfXyzCcJ+LuXCT2gJHeP7/20DMPZzWfy1QacO4V7pbECSLRLqAn3qhpyb8J79tsm0ZpHjwIBBBBqkX0PFIVUuy3R59QqvZH9Ois1Uj9P7p4plJNpOfpT5sM+njBgUYEeDgie/tguIdmiJc50maqC0/I2nHGKephX6rVLpbP0B7XTFlDFn7XGd2XiRSw5GPouxqryeHAlFey9OzTAj2c7AaWOAjHnp1LW+XuDRNfO7A7THR7+COT7Edzb5AS9O04922A/Gl0PWLHQIJig1kyTNMfFVkv8z+nn1wS59ExxlY6m8OHqHlBP/v9Gf4ny9u3tY3tUcYUBTvaAEoSiFJ1KA1GJBFYdHXsSQcruxykaiQ+wNwHYIOwwGGy+pXyJNxOjk30LHtvGtESlDYq98bVqmGB4w6GlFGY+p6jt/YQfymq8hxbn3eGSUnrJlhKano/W1SE7E4o/ECDlPSVT2lNao4Mzk4DPhJVIwYQ6RoQOh5QQidpwUGvS1kBEpzbG0DhFoBM9QAs5BgcnVVCUFAJhTbYPzLVDAPYawsu/TyoBMFTp3qsaof+Nbm3wN2dBzss3uuz9v2aX0HVYpJ0OtaGs9JqlX6aLV2r1S+jUJrUyibf36ocv3RlXJP0SCHGHh8hdXsZIUX2EpjkDnCt/VKxq2Ld+e4r9EeFctmzwlmc1f6NNqw6zble0NftDR4Bjj/4De5AR4Xk3u9cf1WUb49rxmShi0Lsw7vapdJyD+uKBx3aq1sF4DOFISqAhDlXbKZvUb8R6pYCUHUyGlul7wVImm7vemdGTpRaI71bO0mlJa1sHql8MG3jv/N5EdIK1+wIaeVURTLt/JwzhKW/KWtLQSRnpkkfuLLSnw6BdighYJL1cx5MzyT4NeX13vIZ5A10wluug9z/1DfrRBIInoeFR/0xC7p/C/a8gGvnKwRA4R5wSrhiCrfK+XVy5Wxv1u0H4tKPK7WzrVLtH72hRCdbP9LGvErQ7Bb2UaEIuTaxuAkM4usDctYGL9ml7F8ATsTqGFPeRshiP1IdDZOla7Q6+V7u7/ptagfYN2cLtjQeNitNU+QKmcJNWl7uzXELHZ+FjsoY7EnySa84YxSyQ6vBJEAQouffhnBiGUj0a/rrfT30Z75BtNSp276sDG64UBtWUVZqoaYkYxvVg7HnNV1BruULh92lHr7mGVs5SFpo57eepQozMBWcoAQuZDq6JhzcIZsxIMhufxSln8HYl4FvMQZ5Ktb1wWDr4EUjtqjTI2LtavhknsZZuoWtv+mp4mQaQAcsmuQ1Bfz5BDUzhkXz60ZToletgd5kIEdx02ro9Z2i9X49OlrX76T7puK5flU2OlRUTqHlD2Gb9F1103JLP5JO0IsnHy2z8Ct4dmlA9Pgsd1V8i8+MHHbho2p/Ag1rx3/NvlNkowa8lk6+hhlT+v0FxjiR2JJ0b2ucT9Hut2iq9ubJP3kIu36D4ad6l7l/B3zJY3LS8+49GX4HppbSQ0dUjbveP/4MeCjgVgHOXJR95J6ZfWoQWijLVxhK1CYTyVi/68cb4ipK7VZNAdwoVTGWlztuuSKc4SksaTmBMUe5LJLLnNvy2+BmIAUyBChjPVHYodV5kn7HC33apQ+dY6RsKcgstlFSgwe7b98beEwYhSA/kDWulN/rGEjmdwJt+hyhtXtmljqLTRzLkxogxYqftzqVZX7XcWvjQjOUZqjOAGm2nTvAC301xzXDXF+KuMMlQKUUh7pDtv89N7W12g9mTHdjpvxkzRivwQpYfjVpJXegywWhIpcCafaK8Jn38vaxjcIQl2ySmDOCUU9DC95+7yGCuOoZQjob2WATjX0addpPsdnDst2TE5Bc7vhMcrHO0iJ2QUo3nZeRcUiQMB1zbzPPnlLq/OSnGzEdOwj+Ug3yRFH7fjjYtCQ2pgBYH6KqkHOneu3/HL6HDj4EOH71DOp507MDx3bsHxpXuuC1G3KvyF3U6ay9/TL6W+xsjr3S9tZqlgwOW1ltWAWHg1htQsWwEfYaCQ6NDKSROZ5xLR0latHrIa05XSBJNIa9v6lIkJKP00XyeEW6IRKM5s0E7Bf7ddEbV5EnvHMjYy+RZ2eq2XGIdX/rGCU5urtBSsYF2jHEfdIn2gQ64Tl1tTTeJcYqw3q0piDSsBMsgKLS1K0L5GHRCw1pxrWquMxBrH7jHqs7LyoHRnGqlC6xCCKOVJAFQfoQ9spxB3+sjwF3O/0kEbDcKf08YGR0SyPDGrBTIFwdhshpUJc23pJcJoM6TLsoh3BQR6LY2CC7BRXtGzQJsQ7iak9KbjcbKQW5KVH9PJyAMqhuNc1eu149UyQPNQCDlz7cx8s8iWXfe6jWpy42dgKfSt8KWBRfaoHyvxT154NWJ4QSFDpo4nuhTgxF6gNNv1Lqhtwqjqb7q9dgi0fk5dbRc83cKRKhcfZbfDG/R9FCeX5W51bxNSoPgjYOPDnbMWDzVnt9Zfn96+JM2G3RHRPGeD2Eqq6UFm4Jrz+ToL++HuJdLsnqEveTZR/JbdRMGYyz22bPVuRBMRvG88hT7oL9GAWS1jBIWGMbhTyMCpASEDUjm+XIg3z8oFNTpT/mUQF4L06GqHZHKyuuz8tV31r6scu15+NjjloaDY8U6+hdmgpSEwxoK2gxYnD16W1K3Rm8qeAs7X/E0l1Jcng4UuEvjNS/361P/+XpQqIsdMbGviAgmwhgxRaq6UcA5AiUE+iuNdA0XO1R6kUGoPcgQgR40vMYJG071z9ZnvlFPtFChavEdMbe1lLzwuJKg54LdmmjxENULqx8zlgpe8stbJoxUXaLLXvuMvNNeW/RjgW5ywmqD0TVA/YVSLLijdSRU6yQjlQicc+w2V+ZnaGepJGj0qlMoZxjz7GVO2rsotGT4dZ9xpX0zPTfS8V0y3QnWgPIDtNDx9NFciTtUfe5RQS1GmXLhkT6Kwsc9fZrqQnorXBJtSPS15Zu7O+5AAKYMYD6pWgoZdh7wPZTZK8GcOI0bc9n2hRejjDkNJwFX4ONCpn11icAzVAHrQLOPgE61PK0cjwCrkYZnFcFuvrz6GG8ALG9wM0D1fxndEF9QyQiuRY0KAbKzUoVLq+XQ9rk28qYyybnE//wanTHAPl8km5RdGGoP1ABVjy57XbLn8CI65vlfdsRetUde9GNqNaFLKhRTdAwWbf2wSTRmUYy3gycTeRACyNzdR+8gm/17nlgEjCSFwG1s2bRlaxhJVs72ATIIlNNhtxRgvcGoQRAxhi4zeRH/5o0FX2LVQdf2YCLci5m7FKpEhh8cjSgDQCwfy57kL5FP1gG10g7nr36MOvgwFuH+OBHaUUuWcna3ECg2f9amq1eKBJ8cw/yWznXl9jCVp4C7UkR1pFry8mr+JVDD9LQok0oogfbcg9+b0Ba5lNyrytS+0ipnZUUJ+UF+swsjeq0MPZMTEAFeg2k0dRQA2vkVAD4uWnfUPM+QrahcW3/r3IMm1lBqoyexQMzwbiie9rHNwph9yviEDr2gqunfKms4MzxxcLGBaxSe7uqaz/NzZXuv9dRy7uXXEMxJNXvcFTp1WmDJwpjlv+bFtC0X/jSrjgP3ATh6Q6NnCVr7bX0oDL91zkkkqouUTNqWJAtmaL62my3/k5wlCeC90lhiL2QlLe0OsZholSSTY53XSO903Rc+4zS++nfbSC+G98sHfKuj2XFH/dn0l54OV1zOQo2Bd0ZOdy/VZfv9FhRMMel8JZmFagZ2T1qNrU6tbYMZmxZSCDPpZ10HtgF1G5CYGXth71BfbW6bmpvc7OIFCjGSdeD4H6VScWD+yvyxAhkGXW0QqzjEEiq+VKm0NbWSF1v1nm4Z431FSVX9jeOfuHML925BfrrHMUYtOUgFklfCikvMNo629ObYxmAU8Qw7ciMJLAX229Rn/nNeXTgqZqtBr+qFbzYVqDZKtvXFwOun7XEFlpTP3ola39CrOwVjG0/QjmHpN2aFrJpp7cU7QJgAM5XDTncgOearPfk/B5OVuqpI+J0PFk3ocCt+voXH8UWgLYcxVrqk+kvxc2ciq9bHrZ2quEOZJ6q/dRx7qU0Sd2iDaQCbAfpp13WFVdsAlpynkakwzTtfDDT5YCKNUGOy1Twaacifgbv/Qf596it9yij/QeLTCBX5V1fVW4c7/274ZlfHOFhveylw35m+xBTmm13puiMnOfc+RUxR33bbZI64saBrHjCMLqVKMGYpZDuFK6CDUKQQwqc5iDAnxEkyQCpEiWYzATcJrb2yR7gNi3YKHBjFX8dOHNyOPv+D/+oUABGKxPtAiONj9fXVlVdChFg+XO97ohwRkn6pKxKoTWvJx0feHkz+xvBRkorFSBS/eYFpB28EdeOVhrO1LSlxKYP/toauZOGmrl2mdsQttuZanwzyPm1p+NKKhA9O6ijrylPzFxhmwp+F7CSGhfTLi5WKcOjHDUxSvqVCceziUqFnr2ba7jHhTrmzy2Im4LuV5r8AY12eBZ3Bgk5BMlFzTqQ3vE+SSXBIlPjGsqmThFI8B8Vve3CHOEQP+Ao4Qc0PS+9sFT37M1K29UxoNeZy7rnaYfAa1Kb1dV2a5dXDzjBj1v3S4XNX5/4YNr8C6qerjrPG5k0t4QbG01vsjPOoEUkzjHKGa/qonKaO/8tr/ZDHaOt0AI2o/CPTdPNTXjvMralm+CUr45T7iivOXtTjPzhm5xH+ZpUbZc715F7Jd04TteOF9LEv467wpQTNnrPFz6d+ZpIfRYjTyGJICsspBJVPEHAMXv0pgRXDlo/aAD5B7H+j706X9VsjuRTKcnwGxjbpEx1A3u59qj8J1Ja5YQXn8irLNTGy09G2KqgxRSWvjNPdJ3FeGM/iaX1bwTd81W+sHcJHR/s+gy85CbFtl2qDOKsQnYRdryAlhLYfamemlHTRsKeeRDj0d+u2wOQKi051bdQ1zgA3m3k3X6dhFT399VDnOJ4f6/EVRiwPq+0aevH2pCsvHPepzO0USwtt4L/MGVuNQi/HBU93hIaJt39+dvYm0oxEWZeKBrRr2LbrQfUyv1rfIr88Qa++2RgXM+tTFTYAO8EPStriDngJ0rpjBx7dubMzDoZudEyfX36bYyt7ktkw1xEewRnKQdYHSOsXwGLvTh5t9IoxVrVbDHqxMux3WrkXySNGMsdfygq5y/iRHijAMtPwx6DzCPtWfmvWx+e/oe9XujlV0058zl5sRfxOa8Pf77F6z0QY5SdqVpICz2fi311+tq1ax+KexLtZlPzSj/rofFtt9xBolimyIC9J1QKIFmkjuuw5ksBI29hBHAdamOZXWcjNbFEpyxihM7LeesO+tY2eEtdUJ/L9tEGIaVpmnFLo7iNwudu3yI+7CHd4s78xl6PC0+Ysc6s/Pm5bW212iH4Gm4RJ2WS4yMV/0s08vMS6BtluHvP2LwvtbCuWTwSafSX9TWueYx7k/5+nKdPvusvgWa3PHeZL92g10n+At0q3U9iGU6x9JLctyPZlh8MBqgoDIduYwDSzVKPwrCeB6+BXqQB0mmrIeRDXtmDZLXBXuXA4KoT6aucbW/LwC3/ETW4rjSrd0nlv3BJHfLlu35/uqqNcjQRST/NlyxSmZjfM3iRclXnvOVmBRNfDiXApg4kIVFN/d8H0B44YebMmRcKTfGffNmXpJtuqbM0wy5wDe7DGaNdRRAQ7LWUVjDAukFCrIshiS6iIzmtF7jiq/EhCq5Yz71d5TPTXnIaA3zgyvkLPmzs39GF6vswkjbSE/cwFEOVw9F8OcCjdeC2wi7SLZr3VAaJ73NhBVolCl9brERsh/WURWLf/AujSJfSxB4tqeYsUWwkKd517LUsSfi2KD+7ZlxfmjVAFvxZFo1lnNvcVisgYrdsyvelmh1/6Yrx2b2ql8Is2kI1/54TDUtpeGlxmOSkZLsWkak+j9EzhiAk159K0+m5j6SmejQr2atU5M1eVO1Mw6x7ovIAp7JCVklZ2TlISGrgs6xIGhVO6b6mXydixFLSncwd+g7lnLLXH5VLO7jzHs1Qc7bxz+Qi57F9NGamO6yGNgfjXSe7VX4dLzgqkG01bpHsTe3ezVI/QFswywvlvOFNe1Pc5JkSP8vJr9wdWeLPEvRZ841c8QLzhKw4xZnAeEHQewoAcVadqhi7jj07ox/n4dIOqPokIIDrmau4NVa4WOUJxGMfkdLW5tgybZAKXGOLqRTp0FuUg6uvOIcqtAYwCUlG/Zcs/WDQpl5yqphS+02397V+THTpbJLOUF3Kkhi9ARiMG9gTREcizeun9dIfohISlIyGBvBNgOv3oJqktxYERCkGjtSBzoRSoIJT8V6hEd5i2ZCHPfobfOwF8mZ2aU1bvyiNwBscOZT386i+VztWbsjkHQ+Yqld1eWHNY4VD4Nz5fzG104eJQHzwiVfeacvQ22uw1G0pqfOmRqE82Lbj4lKVCNtCsb7h4GRiiyW7C1Ckd2GzgD9BsdhK2FVJ6CNr02vMpRvOtGiOUAR4Ek1wZcz9B2XnpF+7gILG5IDfpGwijgHcdZ10b/RsV2NQmpWQM0TVM9SANQcVVUdZVzgvy5+0mt1JRSGspT5h5Gwp/QlzogQRIuV2W4XpMkMy3XH0lT9Pio08hmfny20d46m1dR9L69TRSLrPZNjqu1R8FqV5zTyAp7Wy+g9f6deNE4AViasVpalUcoJc4mmFQNFfQo8HdJv6RBFIyWiBJMEcZHnkaOpyuU0rI5JQtZGjpARBKGEsg0yRMshTi0JqtFEYOCCHPn5RUfWD4PSO7O8S9Ov85qRThM0rc9EeQXrr1QUJR3IMHwZdFi27KxZbPVPdEGyf0RvUHaSc1tpl79O3gHgxQd/SofPoKMhJSgJWkPlx1aRJk0Q9YhPb4OwVwaDKuRR+MWDaQdDHq6o6i903g3hSqoS/3JWENSxnxSVLlgiYQz+Ld/uzqR034cxhZI/e9M10tOm0jIZsJji+CsE+aoFMnTTdtWHqXxNKa29708eFD2LlpZY8CMHf0Nwu5ZqOt/6xUj5RaOe1Tiwl3pzMjQh0StKawO+qAakBvTD4XgryqvPQHgIStsKA/pTTkamqX0e1IDk4DLJrSWFGbF+kpOao/vnkuxmptcqKXbWjVWz4bWe+ftyfSx3Y1AM0/815qI/AY/kI0DQqZYErG9ZnGKjL6oBhJksP1kwwHRPhIgmgRgNvyQk+wVvaD9IDING9VwkWoXL3QPVTh7bl1HH1VFf3iJFvBenU0pKfnSQlvYqbQDpHNWDsa+BMMwnhk90JdrTULn5+OIcRBQOZG/XLSdI3rMkRTVTlxOyrYAKplKE/HmAU7MJUTRP4d7VMH5yaYmP1ywq9wvURNIGQAtqj/qkLNhXSAVKpHiYFGZ16NFPe0/vgQlJsrgsU3W6QaGQRgvNbg/Xvsj9pfpqJVM5z221VCeL1r8r64FOgtH79T6+I+ehMYKsHFvmj8XkPlmumRpWMjfMWsXPnwlsWVVOjenzrRnpByg2Tp4nFlzCepB48UTg6s7Shmzf/pwiH1q/Ps/dqfUfYreldKLYGJw8SnV5PcYTvN/fvVIRupsHMMOJFjGYnkFpPi81STRImO2Mm3Ufd1QyWbzvPd7vapj7yrYMLTvjS+W7mlp7/yI8TH9BkrWI14+nJhk9N4EFNEQ+lNt1+NkMf8+ZsEL/g4ZZf3lnp/NaZluiaWMl+v0KR+3j92EV05kr3xqWTV2q7ZkAahKCnLU8QisCrrKF1g6EClSpkTeEsInlnFtW+pNtcsSVEDJbiKjgr5rKmtNgZ4k5pDt53VJhUI7nS3YRn/VRW+A+1qQy+st+XinB4DvDsw24Fmx4EUAIl04ZDtwQk4ET7EZcKpBUblP6fz7IeDeZfINIzyj0sK/5ZmyyliKNORlJtHiQ1t8HZFtH0CWBrSFAYhUvEzxr3jTchV83li1C3DSW+DVLS722MWCrKy+3MM/g5EqPXMWqBTHvAFKWYUB8dZqWnVONHY4vNSsvVtj7LUbbE9zBWMvBLclCLlccjP7p258JpHQB7AUguHFmiHmiaTpFp7Yb1Tx2BMmyCCrFa9j2w2utA6tfMV5fU1hTGMsN1ecp/kAB3N8PiTGWQ2/JEWO0E/0y6yxtRw96nV40SK/tUxq6y5SbLeO3ONCqJocl0TquyZduF0zkPK41iqyHES9LhNeyPwSla3KviSWPfG+w+CFmHi2b18dBXnfWPRrKyeB8XId1OSRgcvfS3rKzWnevYwqSQDLvbMcQfXqv0sVq8Zc7CynQSXU1OwA27o44EgwmK/PKjCKoojqUJ+jwrkDi8rXtaibFI7z6PzES6aJNQzrkKgbDDDLzak1cfXMWkD/1S4VfSO4zlS9cpuKec/Uk7WYZEUx0lYUqEp9XR8abcyC3LPJYSfwj5H2vgZw4gmaQL3QwtJqXhK7qXqzz/DO3BFXT9aTHYMfb07YqgPVaoSrH3BJtlrOsu1l070d+pMbeiQs97BZWOxHNHRpzmLrWgfzKvD8QYOr6E1Jqct4m1f19OmcU+oGqdggLVoD9rkMIQ6qrHgNQjMya/ELQicNhE2FYqXoqYdQZcmwDAF5q1GN4jP2LMpdFnjBHcNpAvHITT6gAlEtQWUTAxYjOV6KnPpZHUaYypqnatlZ4wmLlCM8VMATOi9P2m17p1bLMvrfIuNcsLBJwxmbTJ8qSpzi9PbhetEVN7eFccoQindphuE2+vADJV+nemuHC89pRsR7OSdn3NvzmeOE2Geuqj+a0DE0QKL/9mnMJn7M9SDJTablMLK+jY7KRqEedEXqOUTo737JCnpdb1Ih1ZqyTjNvvNZp5+3ezhem+wbe2NWoDHeIbjzp7MgziXP4xnNOuc2cdt/sgRuXHcGLsJy6HSt75tOwvL60DLOXV3HSt1WOAv9zQaeUZ9ssGTJh1yx9XnujMgUu6WugGxv6AiXa4/5w++29JvlDj+XPA4dwPFJuduVEQorgT7fJX0U4IWK2261fL3kreuu2eAJIzF1lpH+QnLdY7zmfNBE8FhYBj65k5FTpn94EuBTwsxCFKolfcF+QyUk1xZInlJsWdn5kFLTkReKtDg2l0gZSBn0ev4Z/5l/a/jUqpgG9iHMzR9y2FcgVfu00/KFa6Jdi/lg1O5h6cvlSzmVk1GuC0PLPKzjfSNzW5U7v/AaVtr9atkxbaRKbWThKnAtzffo/2feun/fcPortv9dXG0l97eKbA6J4rbbBX8LG626Wuf11q99RR+ZHq8J0VJEPKqRwNsmwboFPiGx1AjFIAPjoL9kKNXHAZnegkaTZi5Ivga1MYhg0AWgonUsk9lQCNw0+XQil6vmgLRDPIFYZuFEHzyPEhpzdN9Mwpi3+z74CJBgJSkdSLaKKp6Akc8RrTNefGYcjX0TXHSQDnYpU1RGiZYvIU8X5AhUW9x1qGxB850R8BfXcN2ukiyf3pwvrtU/SaqHn5asctbQzXcuuuJfQKJvel4ZwAeEPE0KzWe6sE6hhsUPOzDJ1HHwG5mIt21kj1Rqy8VZ96Rf7iNDUQuHv8rZL9M3djSn6gS3FNF0LoezHN0TaQAskph/w5IhjP61LYPW0lczjD7cLm6z0Fb47wHieGtoEpn/JfKpli8F/V6LewbRJPN0l/UUsJRvswZvVEyl8u0/uY3ZfC3yu0UklgAIMRl1Lk3tywlw1S3L7xLjUxusZZVWKzj6Y6RyAa/tZC0zTEnfDa7lUv9W214F/m5dnJopP/S3vnpBxDV4Atk4AFtkAp5Kr2ELHUNUAfTgO+9fYBP4nugXxPNoNAkEfHy5ffdxq7ws1qWuuao6A9akhHrpKW3Wqy4ebM/gy07WEklMlcwRo7+K9jLA0nbGLl7IMR7sVd4UsfmUjkIhpOQ74pdWP3oTe54OIQmZ6F6VdXhshRlfJqwB3nJOLKxeoixffNVS93JrEit+3WQjeb4vP7cjv9eW1ubXHVH23CuPfgz5z/7k0btEHsZbRcMa2trXlErcRvnkXzHR1RselI4bxXW3NcqnKLBRx7HT3wae1PEWAaTpS6MadNdNZK6QSY0Ax0DPhe0OdF78FrOo9jhXtCCtGVZHnIGIOEEk13/Vy4nJeHSRu+ji7MGlAsyyqTBOFlYtt67I4WSvlnr/RcwFxzL5KshzakM9mKw0NZGtLcTMRfUZmnpCi5S+yNcasuQ4O0St27ykHhhEn1SSJfweRAF+QHOLRUWAx7hDlBCrPK69/3qT2+MnO+fI7xxw/7rdzZL8HwCy5MThyayp1xpuSWRk/Ftp2MwEcXaTmAFz9DVa4CGrIM8jybaglxrAniy6fH+nIKz2taqHZ5m9KgQi/zSHdPJ9g/w/9B6Uw1l9OEDOUwsJlVhEehIGaDNBDStTTsLMmfwJ3qUeoIhI6nSZaw7x3p5vjTEFmet7Vh4kBX9UtpB1GS0xYNJa9odaTcpSzHs3SHibid2a0+RoZ6h/QF+ZVAzKBVsdg+SCYpRh6w6csIRNK7eKMsYa1yLKzR/A6NZbW5WRnFJs7TvhAyRRyyvqsufLZuWHVKvOupZHc5oFWGOVnA5AbulpFbWnFJSdr9B3ss9fhf5Xm4XvYpzyWeVlGIdVUoatqRRR8cODDU2Hzyw9DZIwCGex4NSiPLO6cdSOv27lPHzfDoPc5wRlGT0IZsVbhHOoqNeSpdfLAatjBVvvkp+sYJ15ZUjGWb0BI4v5EfS0l+6c/3N8TSobAtYFSGbsAKciMsgaM4/B+41tTIjsU98R+9S9Quf+uCOosQVepaemsRKNllmFfszRF1XlLrTSqGVF+8mxtGJucFUahl4iAzGlF29SkNo/+SROXp4lVT19NxneMNirytzsCyjckcM63fsB0rvO8933MpmFc+Was24Gonf9u26nlAgcJqjJjqpSW0nFR5l3fGJaujL9mphJYX3aAHiVzVqOnJOYFO83/cuYfPaELmZM7/zXTWBE2xCwBK0aGeK1sLsnEp8at17kl2Q8Wers5bumPCCDDZ5tkGtXHUDB+cL/BbhD+rI1UCP1BpWuvPl7x8nJedlvUQluSQdaXf7h7VSeqXxCHIV6hRXs1epPc8DQ16GUjNpwSV3Yi+TFDRPz1A/1tFw4ih9WtXRWdVdzs09KIm0q5FQLK4tYPn9tQPfSutx/WTZUfvs7Ot3qt6HCdDsIxzb+2zuXQJdxBNvgYp+C6CTdaDnoUoLsr6aQLtl3+71axE4gRuEShE6KEKZ0uFwEWxU1AoXiX78z3un4BvGkAl1Va84G4a7+mYIoV1nQrCOBd1LipatFfyS5jZ6SRkA3+/uA/83gx+6vpCgo+czIltruawfooG4vimuHS1tQmSfdolSTJX7c2zHNGGonVWwu9b0x96wi/fGtbCvpfQ/8C5l2Dni0H+FLHLg6Ho3UtO6p8lPKOGh2cIaRxn7Hi9Zi/uK6EG3Es2TUu+5sNF+BQQ5joIP3mQun3TRz6Xpqln/fvtfJK4TY4XtuiV+3Lh1zXH6m+B7YAsumIYsdhykixB7pVSD94TBdtlB6dgx/FZyN8Pzz6hdbVq0onhqJ9SYU/89CthrFDwirO3sUbM5HHOqsR5wDIxnBDm+s3QsjqIOaMzuUgMaslXxtmZktpKhnttJ82y7+t42nP8AwJiki64TL7UT5ZdlXyGpANn3tBXqZsc1aklQaShlmwFaoFIIUPAyqXqN1ReSvjEtrPSqrD9yQQ6pv0PsfqZ4amredXMw/WvWrArZ3WeJjLRYx0r2a+2wx2VMQjpu6VBJOoBfb0ILSKu46dnX5QI6xyoBtZ6zcwGRaAIsKAVRK+wPbD86Bk65IXAz4YAjBl9L4OE4+AEQd4ewgQDs2xZ4gAwcXV3S1zNWNXjR01d3Nku4iSzDUYwV1v9ZdI6fytZe8Bmlshx7OldOUvU+RxnJUQuVjv8OGYzsNouojUHQCqMCqpZzRbIQglBL+hiV6tj+65WUKp2h3jOsLtKvMQT84SGovQhBtYVhFW7q511gfJdE/oNzZJgusphsT2tcTzpg6hkKD45iz5DVk4BlPJJ9SMXzWfFyivZalJNEm2wDochwdgNaFrpG9RywvGMabYUc4cOcC2ZkDk/iyUnnqhUyih7WccrZbQeh9fGlgMkD8fNEKPcAXrgyWCNpRgatnNJ/OmaFqhBozBuyOXBiiEcv3aH/7Mvr/QWb7zAmy5KqIPsjZ6bypXL2RcaKj/jbalB3ihWvDfvN0QZ1WuyFb2f9Ox1UtNkbTBTIDfL28HPCBXJemzoJrPHqIRCqubAiLLpWjKQOINVgEzyQMphFRqUwGJkw2PMxwNyZwO6K+3qNDA04VA+ClzUaz3rA/UyDDbi5HxBxaG2OHflCQENSCe5pmm5+M0udsDI4w60D6whdLkOMxqbltPZKT1OVZjAscad7uAWmz+oG9xq/RqevEiq9YqWBmjNQdwdujSMuWiJX2hTKc+L2SyZHW4Hp0zEnKwMVCNDANAqPPwb2Eep8QKYiCELg1wDs7YGb0BVRARepgDOMCpjbiu6DZIwtshSCW8jqcqwAOQ0JsdIKtbHPZvtMeax4NCtdLvsimxZ7SYv639NbuTcvpDK3sKXOl9LuT/n1oxEXnzb84C3jqqgybxMY3jr2E26O4d8yvmy/75uwZn784WdrprqPP+d26QdZrMC5vxulPSCtNnjQX5K8c2GbbR1YfTcmq+NyffZKW+WDjmKUkCxDnVg9p8jMXQf3t3np+Jk2+1FOnf9zFLAkO8iN5jtHUuOPJidw3AVjgicg2k7afLjGt/MY23czk6z0o1rtEv8+c4y7t0H/x+udG/7KESf5UmADN9Myg9fY6OKtwiroG2265rQz2Q8O+ilbOZwOpKk0AWqFQCmHLXqAez59C4mJjy3RkoPcPtDJzw/56fTpwpyXLuSLVJS1lzaquQ3bNAuKJw18eMYU/yfLnGmtDYvmizWcZz0rJrqcsad3WsKmR9zj6culUwCUm5cw9spAWf3OsptPh5N0LnJr1VVyduCesRPAHmpzoStzBEKDEOhvEyBlA6SeKhulhXJrrpkVEkraeNQZ3NuFgQ/1OEH94KwskRY6SlIgFkG2Pct+z7b7qsnZs+2HXf1krcAtuwaQVgreQtdIHSuS48HMh6dfvF0hEM7T/I4CkMaRUnK2VEZCQ00f0YYl5fu0pWr+DGsFjaAb4Gi+FQ7xLboIRpTm7yf4415N9vLQri/O09Jy9Vh7CNOWsxwOmyOPc4OsO6+SY3Rn/3Wr0vzhVj+3aaoHqQmkVpAyIK0FCR0K8F9M8PVDu/9Fae8B3kN+dvj1YGfvd9ZDemrg7I5jn169eukmrm90TRy0uXWD3N8skkh1DJs2aZIs+YOyM+S4HAXaK9FD2gkQCK0MNudnIOgKbIPICotykAw4sw5gRSEFf+L4XPLeykprb1ebI0S5DDTtZJu9NnAD7xQFiqPbWtVQ6JkZRIrtl1SWzmvlLAKVmp2yToJbmE+0ZIGscd1SC9vovHoD2QKXbppCo64eyfsYiQINM1KghAF4qobp69GFCsK6N2AgHurrkT/qXv10BXpmShtK0kvyqnmEWj6c/XnmzC8uFsjzPmjyQAewnoIVAZsG4SPYq/RrG8F0GDM3QlhZA0M4gmAl5s9lKodhfCOruhcMalcNa9y8v52qRVVk+ff7IJwOQm5KxZOwyEGV21SKgWJvhQTILF08JiBBdVx3z77Cl5IP8FQI3+PUtzQ6iurHOe/jRtFZyX/X0p4ULvIupQH/YCHSyfnqIv5URD7WQkUt6U9opMvRI7po8u5+T/FzLb3GMfDSiz6m6zriD+pLWdeAVTfhFWcTv2Qus4s0mlDnXvpFdvH01rek01o8XSnpOt6JSkhGK5+W1ucEdsf/kVzm6y/34slVPnbgjl6Dd82pHiblS0kP7xCS+0E99ZYX8j9OHN6Iqyz1uR4NQ6w0VtPGnuqn2ETZo/dM3iTSlf0yjSdqSVwqkfXQt3NsfnOfDrx5HeFD07OMgP51H0zKqWX/aK1bX+a/nEcLqB7J/KlXwGX/AVEKlFYHwbvpQY5PUR1tC6h26s7Ex6gTsqGbuxWoqkNybZi95kTYYjOO2W/kf75FKPfE4rLuuCGtyFhr1UDdG9rwm6b997TBAvvOMops5GlVWpAV1n7vzJ/6K6iOtpAxMt0Qw3UB9LoQgvcfKbYX3v/kD9NJmM/74co3L1qyJAcQdqCdSlHStEbTk+KTEy7QT1ohHyBbeJTk8vOHK8rquRG/Ys8Qvnmtqi9w7zJYg1Ngteao9QhBAF0Gib4ZuosxOzICebhTYbs/imVFFNGJQWV3fWkj0eVNd9L2f3O1GPGXlmrRt0Ai8G5qxhzyvaZOyuIUKgzMBrvh17JtN8iF4OF6YkTP2bx5i03HyTjhErDOmP3TQnPqTiSFaMaVNvZvJLh3ApioJtisixCHml/fAr8XBPhcy1E/Vs+ThWBMlhxB0aduvsuWanhuyXm+P1FT+LCaovu39S+ZpY0xEKRWYIcsODioB52BUuu/Ku0fOFJ/v865Zf16ucsNUoTjQsyPfEusUDNfmEYxVurxApfzKWx7LTUJz1PckEox1kYMiz5bg/2m5YQU4PtX5k5V8NTnxCwZI7w8/zvt8pPYX36EEwD9keyv2bMHjEurL52F6vp+tTlbu+eSPJPW5yNrbWmOm5wwapjs1hAq8IxFqbGzy7QWBe1FuoZR9CJpUwsxmjKC6dlOotwcL7VVgYBNhdoxyiRYu7WYjAsM+3mtXM5ZwPlXfVGFlH8L5lXWeJ49Rrb4SGjipA1ffcGA2Q3GLSqHVRtvkS7BYUexPyqJIVOl1y6XzQV0N6Em49t098guIppH844Z+iKxP5r2j510iZzcJtZOukhEnF/bqc6kx6/96sl09fYouz4fKhmgTFG3FvZqxZLUsdMBz4ox/FpzH+8I0Ir6FngzAb5cE8AxGZByIMGhsAZ85sjxjkXSPTIEMZxHBr4Zvf8cwEt6xz8L7wb2DpjdEMmWvjTzAoLHMBXyhZfbyOU8dhw8fgTyHuvgwCX/HoCz6yC8gH4zHYBF0bOJMuRHAp58m85YEADeiZBam6aLLgKkAZWQjlnerzb7VEf3KJaQzCObVyCt79S3e0cyUYoBVFq3qleoNIzJ7jQMMXJQawIL+zJauKRvpqonvL/3W04AZrsBQnnoTWTs7OvyUHeVXS96LLm1xnn/nM0t9QiXlgloL857RQgAuZt8UOP9xcIiE97kDVZqCpJ/dx6hgea5YYYILoJ2cfY3rhdq2Sv18pevWw8nA3tnZ276r6tEOloluznuOGj+ChnE/7dVrHqjlvtkXbDOqVmpBN+7ElRR5bqBinnoeapBy26hgc4cALDgUHv0MpOg0tnGkSohU7cu3KCYnkOM/Y1KXYOJFlkxy3wAthis0NiqA0jvgARWIHYVHLgfBlta+2elg/Na0vYX4Rzog7MqOcbL/2mfJx0mxq5R/gSpDnKkLEk8jrSnqDuapV1geQMBNaC8980DSs2z305/TblHjglYrjTmu1rgG+qDy4Yu2CrtTXFcTmJIzl3ayqi5uRwvKsvBKFd1HghQRnf1c3afngY1zJ5VDpvpDNrLxFKS3CY9W9AScvXGun/qzIVQvq18u+eEznK1vKg2Cbiz5aPg2mXcDQ6IrlFZt1rOtxeGG4yl7iZWJLDT/7lBXMulhD1q/Yg7CeIZkuucB5LqJtl1EaH/5T2OFGAWtoEnccITA5fxQZ9Ey9MvpdBQhV1ql8U7R68s3q21iufNlY7QDFEdFGMv8RmU0jcv/ElOBGsxViq9LGO8COv+0umy9ks/yvnQTnozWAMHdfOYPAlUbDrkXAIBi9aKVJnI2wI6cenB3itBSCgNo2/vptoJP7aasWd+cpWgh2nqcA2pPy+Jj83vLN8oYrDsW66xftFHRhZrMndSG+XCSYlu4kUG/KM0w14XXL9+I9v0rbiLkywLMplAyPuUfP0Rtr9qsIuhdLmBuD9jIX4x2U/AsBqpGzuOG3QakCFZ7hg8JXngoAxxE51DIwtFhuBDpKlUxj5Qi8TIUALQCVDyAETnEfqWAf2rynkSqzSHic54+FJRtusM/QkpeaITcaJpFb9Hu/Ns638LSxXdw/YPWSn2UXQ/+yAtcaOouyBI2M/eVL73t7t+PnDVTR0pexk60yIHuBmWZr9TYSo7mjEi1aakCShn7zkDJ1mxnLEMWoILwCVvlu36FvD/nuJLIdsjp57nf829gC+F/3+lCEiL5FXYHeYpgrQ/uJJ1JJikyvcacM6SJh1yZY5mn4yt1Q6Bl7noDWXKLl7BckUKXUrHx7RYV9uRYsfFCnwQkr5umMrJGCK270mOuoOz+QklzdNWZsr+oomtmn6upBCYyB6+epPcZfry350wFiLvCXA0kQSCvvxfwfGgeqmlEyL79wC/Wgb40oxeFfZBeg3JSNTR0E6ySsv9JxyxZYVdvFEB1uypRqXYSt9TF6gA3rBy1kkAcWO5TVm4tKErO+F4bsETYK5KEL9fBnQKIai8NuRJiUuhmxDSpfwmG4SaOpbHxYOkcd5YurZKAVWOx7SZxHXjoHDx4EOqp2UJS13EcXsUqqk3agHgFtFegmGCXABKLK3fTyzEonZGDo8zlAlOq7Mp4KMfmYCB11+EH3/5n5F0x7wGZLiif6KZW1S5zOY1lPs7wUpk2kcMJHLXqvFtcnCN2xiJqxLQ6ThbfPjsvMzJyr7gKCORiqfnm7XA6+N8b9FwJsSo1YXvmOHqeLSQmtgVVRfZIklwmM3Wk2P807iJldMZcMKs2pSE87LOZogxaYF+rVFpVk+prCSlG7SA9Bv0fPHJnFJGCUY9ccNZMEf26djHOr5JlKTFSr9R+pOWsn7GZu0yNnXcyO5p80VwOsptFtlSFEueP1vIe/iAN84BLxSYyl4S8ZUbWvvz8ZHr2voj4nZejPrWNGBzqdLXQRvcXNtKD7r7jtchqNK9pcmMuSwNTnRZmO/Em955hO7hUo9crgAB9qGYy6NybNdP1UY9fH6fU70lqdUxgN6gAoxVigY6OnRhxY7IZZA7OQUKDG1qAqJQ9OJIhkz84/5ztWrwO5Fdm1cbsLU4hH2Qe1FKMTav9QX5vW+xjPS2o7wASKKlQYAyeL/RZ5UWDszdN5Dc2BNnk4lwlhCZCd1Z9rKjqmkT2md9Cit+S9alxLgCi4nhT/P4TtArDPayHD0oI5j1yog8aSrzojZPynhL1ePON302xYnudAct9/T0s3m3psrtKa07190nENTAdQKjqGS7Nm/hSXtxH5nlyub9uCalLpFoZa5gpaeUy37Y7K/26yQMu6pDnY8H8zR3KwElcF7VVAfB9cSbnNWPvf4rX7UbrLT5wVo9441L2AurK70xG+1V6VZ6l0l6WyrqRSW+Xx/yJBukpOdExoTkft0vYUmy4k/dY9S/CtSLSebXgC94Ppq+AGrcDZdO/Gnx8CFHax18PrLP2URVOB6aipn1YyhneRnwuaYpF805NiGSd1QWObL5Qpa2KE54Dp+3yfSMc4nPXL/Zy8g81pkdfvLsuft1zmBfLyosTHuvnpT1FiH2kZljxeMnuFJ5sXkpK5x+WMod0FipOc06A1mvF2+M7bNZKelXOHqRGiv9USDpzm9tFgVO/57rVFpwQL+M3CPX0rEmdCKjgJE2za44cpHEYzghZUAefPGDedVlweKluRKis+4O/uEv0vSnSxahMG5xR7BWgdSlZyX3QBl76Ktai4jPkpxHMCikNL+rgLiom/Y3StgVnpKspwTCVF38/NiLpfGK0k5QLgS/WbnNI4r92FfoVFZc1H2hcvUptJ23NlnKr/vsZ+JDMvQ0y1HhFCuhRuZoixxW/5CRqjdeoraK4KSUfEb/xx/aSVwc14+ChFatdR2VoDxIz8nxHDwprpJ2zDx7VrrJntLqAuOnNn9Vus/Did8AnHy3pCThaFCjVqbyqp2hHS01WNBZY3PlZuHFQCoriZP8yXkwt2jayLdVoEgzvCPO3GXVgVGpNqjO45z9kN9H8AhGahh5OK90qTbyfsgBCQMkXtENFLtwxF6BlXR/HlCnDHHScFOfs+22ecQfJQvIsculx8QKCtnst2eYaX+k5rqeon/YY9qcW87wm0vOdb9R5g23nt/vgtPeTkq6RKBzPPsedE9lrvariN2uPiFxClXpKEszKQKBytLatTnW7d+Il1VCNU/xGuVqr1lCMM0q7ZB96ePzb0o9Mm7ppu9/1htd4xeH7SQGcEH3LLA5sOP0DGAXw7G79yJw6EfPgnXuayLT1TNhP2KpcG9hqn9bFTt/N+mLt8kU5LMcpf/mw9r/jZcams9+Z8X9Yivr91Ezx/2UTZafsq/Xd1ZVxY+Mi4CMHm8A10CoRx9EqmwCS7OY2PUaIILqcO44bShRYCvvtAmWbSmmCBdHYT8hl1j+vQHMdo9Fk8BK3pP/5V+TzB6AMv29QcArlMSuYiBZNAnDtJHPBhn5UJoBWDAYkn+VK/fTed1163wSvVikolKLdi9ZqvIWwvs1/QTpRLjF4v/WLONuZzjHryJjpqelP3NuaV6yRAZtBydxVT/YTYamErDmDJGC/8He3Eve6TrifaX32WJDOmGL2E1a+F1p3jvih0lFGGKd31X9H7h79rDcEebq1786oDbEZJoAF4Ta2ToqmVuyREq+mFWBR7jzcLJ4s3dUq/0wslNLKRQl00gJcB+D5KL6n9AGQaYFOayjaPa+pm9bRDZE4BPt+0Rap1WAdDuVKKxvvrp0IcXxHxygGiu8pl2d6PBaAuX01dNAw7CejAfswWImOQSVTfmDGOV7PyPObEz2kGb8SkRuJitNuljFVXOYTU9iTl7/NCrJLPTTgPrGS6k7qls0q60B0rihBQL26Ma82CC4wmW7+28WQr98ZMnPsmLZDaKdYDSjzXnlgUMcJCR6CIDdxiKjKKYnQ3lQAvR3GjJVc+vAAuEPNIMEBX+QTlsOUj2m2oJ1GnVw2iBXQEO0JJXM3GLAqekztUARY/4TsJw06+Q0IA6GXhsmJH+PppMSyNOTz9EU99Kz9IojafBu5oB8AuwNJqZEcQX0a6P2MYwmkiQZ7aDdyqgBCNt/pCWhp3bmYdiZdrayeZexRTsaKZJOHtgJhSkxaYG2tqt5p54ccSRm6YTu27EqCZWdWbPQicXlR2t2a7rCMXnbAZLJnXu1tv4tYuI6SZcVw2I07X8cNELu41diM0k4jeZJiajWWlr+i/XyTdeN/IPwF5POP8KPi9vmuXCKFd3RQ6atHMvcHVOJYmop0qeNQtvlRSRJ1ok7yCAFbfYbxRU6h32g6fvkYBYbdflehH2sTZa7oJ51r1VF7tWEas4zasobdKZk9YAkrCz78N6ZFwR/LO2bC4b6SzDw3bWPQb8sfezYHDWAWgZsamJ376odSHqQ2RLLVaP0OHBIsrDkFz43YmCLY9G3vH6FCAqK7NeDxUcjT3wG1E8Z5CWk9oNu+AQMOnytT5jL8v5PBvk9RsQRdITvdGAw16C9dxCsbznYgEEAoA16p9eh1kBlnwWZqefSi4wEItYGGLPREKulITrLUltvWPvAnr8FdnHWQNoG4+VIDG1zlJTIWAq6OfftdqNA0550lt8x+9yi9xgr3Rh37YC7tLcw9mCt/mU/udG82mZPXMXYV/yrnuio5NJP1U6hjJEBu/CYmpcF7O5gXqIo9vtxJ2oQS4TDf7rYgWNc71O0HKzhSzcounTUdLj2ShzfFmuNq5lSaO3tBOs+BjAQbfzBmZYYXcr6dXRdzKU8eCFGK5LKaOhrAPf3eYx03ToKSl7vYsBe2RU/7yv+F41z2L1r7fZukRHJFinGQ+8orehDTvxQtvjzaXkP6Ugx1n2BZvhDmHYU+zxnOXu6zz1GWHKX31TDowQRiKvXs1SMbnj+dzrnD6hVfyyUrwElNHrYpxUhJKIlAuXgXICqRdbuS6n/GbQeB4Tnr4BjkAQ+k91jqWuOKmhRRXHNSyoyCkVxtuFU6dFnF2pHKZq6zPbrbPUbU1T3HP44Sx4eO5CQPn0+bBW66E16+qKtpGdp47iCmUXCa5mzG0izDz8/Rfgs9ayz1lEBXlwXtRhP3J+zx/eI9roWyVPo+ZKb019d9Dbi38n0VnoOwlGW+z23sa9++GbvTDztTJ3xg0eZl//GLq/VF0nyU7vQ9SvFMOptjldmCUfcEZSCPGn+Ndqh+DpyyZKs1K1X2TKPmqNnO9fP/oZncQOMba31GAb460V3eKp972mSNzrgS6XQe4KjCguceyzDBikENdNIX9lD6ugdr6iGoBmZGBPgedTf/akPb/2aJbOooiAgkmM52pVjUufshZS879T7fkGI97WtvPBVGl8OdOeFpSxMatYMcdI8hq922TY8xTVWpEvpF+cD+4SZbiT6U+fOZ1ieBfKLpEWlG5cCttBZXEoUZJPLYlxxzzj3tIFatZSqmnAt+o0HfSlnbiZVkqajXh6KU/+FuKPmpPNpiaFz68jYB2hQA/ufpLBrKRr80b30ExkRcq/nAjdC86Swq49qfIzC2O9dZJXv9fMPiIYCXDKaBCcKl6Iy4jPYTY2BNSIPSXfWUUYheykaxml1xdy+GQNJxUCpkAwm/ofdb8IurgDK8EqA+RKwi9MQ4iFvDP4AnAOVQ/BUCUoj8VHv2qwHywOVDJCCEK4YxQFqAqZChZ+FGDG3feeu94Z0lLvkRM2P593mPEgwYu9316Vn/KvZC9qwRe2+shvNPriL25VPhP5yX28Jt5jdN1MiLrrjbgZYCdhIu8BBQ44SKPQG5oiGHkVo1I1NwTVHwqGtvuBgc5dFQdfk6HBHmEWbAO1JzSCe1KyMWk3BTu1Rcs/TkGZaBykATAsRWOYVxDvTtXqlIQNbniI8dGNKtD9za3ML65aphi1ay8tLJZlQy9h8o36VQP3GrKfPWgEntOam2oGyAXrWTr8Fa4VKWdrYyvSsRsBvH+DR85z/gS8t1qqqBvtciWH255lZmXwT9rNPqbRPZPDdtn4VVyNvgVJ5H6QukCj6ZNBmAweW8oCJnAaS8bd+m5rJNNk1CJ28Khn7ByNSB9HtlcVGQ0nmvB4t0WnmhZGiyzDPqIFgdJlr7EWy/7SjNCwWyi6EaYBdpW56IjUlzqfC5DyO3Uen0oJOdhNZP5Oun8MIhDbHJo7rsXZBESXqebb4UplSEGGvaNmuZinNO0cdzYTYKzYJqBcwP0LzVQM1lS1UCrDfk+Ku+t0aYSNNL9OS8pqGtZAXWEt96Qy0JX896zyMCstTxVlBe7/a8Dvz5CeW0mxezbiOPTUgFJXUxj/jfyh4n/8pFrvXvsiRLnaf8nlfWuGOjnsB56E3cRvkwc1va8F9CgZv1mJ7+IwKw8m5koNyQ+Tuiaveo87OLCzPyzG7c30etct48HXGgF/XChA8NDXTGHpywI/STgFkP+jsq1cQYO5gR+9S4EOt98ezwKvMgoRV+zEw2iE4kA6BM6PZIEG7XS0JY10JxZWV4IdE8ZnQV90A0l19vvZPzirVOPR2lQBg3soLysQQtzJWelJoAz3HXr+cDBmJBXvQj2XeBUWOjR3BLg4Fmgwn9gYnAnj2BGG4CCeEPddrqVTGj2cTb0sHtrRkiWz5Z+QIX4HbrW7AcLAbK26oqpLpt9FiV15R+0Q77DfvXC/KUqKMU7ZN8WGBaHGe0kRa1NPjTZ4W8duX+bRgUc+V1z3G7aiP+q6IU6m1lkrV7kSJFG6PqVgkPZV5o+h3aqjzJL9k/i9xst/M7cKz4/c/VYBDLa9d4AQ4s6TuK222VLOPs25nv/jU0Vh9RTNEPfOos0ory6NQp5gB99T+G3lrIqDeWWitCImNZc41zLbTfemyd7WgauzgDEuKbfFP8nSrOcweHOxruFAxProzLtBtx76kXtB0f9vGSvHcLO1UP3kkyH6TX75WmF+vRLRE9jBj35JqaCl75NcDNGr++r1qQM37mco79HLY5ynV071kybZGKTnaZs6LMoDlA/So/2aT68r4Pqd/FOkjD6ZnGKfu8SV3JH3Oyv+91OFLrnGY6itTl3RuiFgKg5x7CeYEmhFinXMV6ZJb17dDrvlhGfZB86EHfIvZW+OhyRs9BfaC740yNx/bfcZU97/dpuzvgnmkAztvQtSDD3Rer3BTFIwH9kPJAGwE4XsFHHklwLzngIQHo36w7tpxfWofjmpTB1QnOXbM2qbCBbY9w0RKRPc3q+L6Zf64RF30vZqOUgAO3eZiY1dMvC+qtCdNb8uS7ciBKxsOZ86HsQmWwKymIf1gNIy35Pevb3/qmqq6hQRcVrn+E7JIKDC2re2mgbDgjZyjiBQLiIvBDfPrB8pLKxjbk2dPCn1tXtWV9U+CTEcLhEoXTvTUhZ7fqxn2kJx/rtdarNXTtnj4KJt3svPsInS1ttnsw88rDI4RcrYM+1OcGDga+yaKRDLYA/ll5IPNmWUEqRlLMvSjbBFJTwxR6IA3P6LrKrG9n1ObAvFzbHUL1XCvZ9oqCgquZE89JpbnWVbhJ6K7XOBiHpaavm6oLPEje8FaXOmeijaJ/jXW+84vCQI5bbhV/E1cNYAYchvb2X76WBlCHL2SOp2OKmo7gyx/JBb7VyWISeoHTO+UwGSrcLnSPIwcT7ewez97grVHQGevcLelS+j4Wr4sb/MlR0U5kYfEIHaszcmFp7tn3DLH7BgbWoMOPm4UnjpBAJiBsxBITTOhT0QMLlIPii6N2W5oVzAjeV8fj33YpgQbK79AHjf6jrZaSXNqdXJk+6Q2UmkD8x0to/ZU2eII2fE18+gRdM236eCWg/sbgDhYuw2kBKiNZGPvn4Q2rwGYPWR9rYHo/bsHf6ijcHC+kYYWQcjCDRVoSt2YvceQFMWa3VpefTH5jgppXfxojEQ2TFZL/KWIc4mQNLccgDAk0sevYEqJtyyLyR/k/UPVCnViCdPeIzV7rWNZ5Cp47IjrySF0Giq0E5QGVQtm7xmo5XKbYfHY692Xp5pS/tmBt0EdE929pq2tzVtD2ffGHhFXCmz12rVyiqZCpm+SseIKGQ8mN51xvCFb8Z5Y648+WecHkFIU9AjA6eco5a45SpFAJ7+Ixwjcmt2VJThKmjD68rLkQh/MUQTSPupBAUBPBAM6MEQBhqum5zBaErS3BdE28FwiX94YQJSaqMuiZ5+Hi1B4KQYZCgm4CFavpGDysiDhmfpBf1XR+u3DWXGJQlFcIgeZ77b0P6/bacl+ZN/RtLvHg++vZcF2QbMyLdcJOAqdiCzNtA9TzF+nb+nnMhIgHMMY55j2SqePsjgkZ06f6zMEseJann/O9fsgf592/853Rl3Bn+svOVv2hqoBqn0iwKdcQftX8XwU6rwdn8TOGCDR94xx9HtJ6vfopJKOI0yMJsIf/dM8mMf0c71K2Fr8cMosq6fkLxz7jyO+LLlSHGWzmeQVc3IbVWEfWMBeHDiTElz9ulqDFxHaK36Q66w78bQNbNvMq0X/cD3vrGljjg/NRt10x+AiTx80eEfKxi73siLlPuX+LYlwXSsuNlDYlYReC7s7UFQieTlOiYVUivrDXOdqsaC/vfym5MlttZpqHB/Ktz85w5DFicfwFHalJa/kTQrVdI77XFv/ZjchReVo0LaqoY7pPKCqJpi62DEeshFp7m1nNsR88qSaqd0S3O2u1XIfy634R6LpW9mvSZ2ioyOfShd/JC/CX+IgQ//cdyGK0+pLv4v3ZpyAlcC0d4MqeAtsDt2L+vq+HPOTlyz5SlyZO0rqoufayXbQztSutLC+H/zdNNjbFEj4HroeNr2mDqMU68EASKVWOMLMgGTzbgLGpEbpoT3rGA//yyH38Kcg1kjYYht3KE9ryM8Oqx04ukk/4cILCabEREaFLz0pH5fZKl863/nVwdOU8aVpuGPAi0zD9Nmln8AI0iWZAiLbwG2QyEYaXx3prmUhsRvoITcr3TtbEoF7hxHy93kbBXKjgausroFTIDcR3Lymf16CVd4ECYv/qlQHUuyAEh3BIDi1wR4ubu8SFnYb3Z++YxUGz6YOYP0MTf0xLDq65bRQSAP6Md1Gx5TGBPW4AZwZuvj3QjNZ72hzZKGEYS88X1HBhVmj4z096iuxKDuFdV8T9Qc4yk5jfzJEoBVijxXHLhBZZZzUzGLSYcqpCiPNLxFVm+wbO5Zfqx0Cr8AJX5JjqP9H3lYHjJVs08+/KHovabFXHBUMORoT4DQgS9U+HqFCTdGx8FaavoU93svgEAhPc1Cqe8X53tijbv7lMm9h7Xh4pvMcflR0tDNn7Tv+U6z0E2bOjB8K0wK5tcPZB+TIxll2O9bIZuY9+PyLK8kiXHmBQVi8DUdR0DGtBmXQBD1Jch2gXx6Hr83rVSvCIjAgAgpCwlI5/DZSbzQAMDu84+AP9qV7QcPsBbdkL8VeqZSmVjTCHswrKd2hkfYv1h+pNEnToDUMSnp+LziZvX/ywBLQFOeImjTbLFJDGaFm27nv4sAqYqR6Kiv7cOi3bFwpDxF1njBfsvZKXNZxcc/1UZ4Ye+9s1hn0n77aMahWh+4vZt6n89i3dWu3P+nOemwc7XvHJnteO/Iq4cLo9t7rbHVq6XLeyjxjN4NB9ILngXHhWhKvkzQknW2hTXvZZLrKEzspLtVK6/J5LTIteP/Lcwd7pM/pmE92+EWORbhX3cCdvK5P3c3ZFmASJ1hAHAoZ+wlaPDCaEr59ySYAwkTKIWxYbGszXazvwaqm9cRmFkKwclL+YM7Mq506ZCkJidxiyldrlS5tV0zOZubnjdoh8jLX2x/KsTiP+uIhmxWLEkWaU7whPlzEuwbPekqLrPhBjqE4SVJqVOwzTlEoXFmJE3P/kegMlf2tOw6RpYDEY+67Bt3m9AEO1vLPAyy1EAJqqogqoPloBUTlFdC1KfIv1qTMxbZMQGiKSSZIfQq3Ug86OAmfTIKhTILrPQavCX5VBd4LSOXs8+f8KE42S48zHLJdshCR5YHr9eg1AIFol947QJf5KKAWyRVW11K8laCxyeItttI9+Tu0kdJp5+22dZkn4QZZCTEUbn8/kQ1gbDlRU0Wwnjea9ldJHV9z+hb/53N8m4T939PddKhWP5wJ7dUIAWLFO7wBmJhsXlE0p3SDcKTe0a9SbcfrixtIa5YKxooqQ9fMFweMkR4yfcNL06W+z9NMgDIgICtjHW2qVZg+trZHAKiBFLD39AYNBaAvTQvt1B6wqdIAAkXdqwEd7+l6g7Ebx44db3k2yBCE9x+BtEpAJY5Nn73WWz6B6c5r2sDZEAZAPjFQP61vgVsJVUtI5oykapDsAEeYugV8Z6CmQhDpl8F9Yd5fZhWEfNCtFb42Fe8ELEeWohrahtqBpKUOfx4GnsZOE9nzgKKuomEH5RVr6iaSbq0in4yUmonUtJfWfmTXEcm03x2utP5Ib1U/QPC6HV8QI/3kpEkZaR30eE87PQbrH2CWorB6kFpES/dtrB2AM7Amwt+qBXalCZ1sy8etH5Mga16rGsKybi2p9kr5Ko007TZqDVivAdx+MGaQtTqWbr9LnIChVoXFNN2g+u/ZH6yUuzj1zZ1xQ7q/VguFfm0g1gLMXVvZz+bhFJBam0GCE6n0AaQMFfQdVAru08pIWLCH0jKWFxsr1GAnbnixaZma6MbzmuRMxzq0CsWB2fqOs3bleyHH9GZAxTSBX5mAEU6jtK739/rzNd5a8UyjAoKpd1jNimstuZZHv3acVt1JtIEOPvyxNO1kuE1C3KBN2ZnSbH+cBmuUMu5sKCTXGuD8AQtSY72QfI5a5sQ2ctqTC4fmJNmGZr9pk/wTJ3Yn8Nkp9uq+BgCrLlKDpP+QsZ21yn0p/kyN39xuIMvbBVYNQFTtstKfybvGndQN0vSL2A0AbyGbOqgwIw9Bbuvi3qUkjc9M/+6Gun8JUpnwDsdNHbZS3Ooczq+mCm1OvrW77fKBZKmNh9SYOStNrfK5M3j5rDS/ccLOyWsTLLmpEwsJWYW5M076C090PjhF1hVlOWnNKgU0FL4lTULD/tMIE2Nyhn6WJeNB3q+3HnIiobRaB8Q8BMHoGCTzWdbrVPZDYnE1aNMGuBsg1e3BhwSMKMgtGQafFglLWsGTtOjABA6AM9QfgO8eDsCRE7kGvlbzce+SuXsAbQaTrTn7Pqm/3XOFj2l0/boc7SlbJx1PZojOXhAW5CgYicQrkHvH6JnwKChr0E66HZayCRZBs8Q/XCbxvPjF03jzlV10iU+RW7NpW9UJ1gfq19pJYhXPCyIGYviKlw+2gdBvo+vsEprkFbCfsdVI6L/VsrBiEiC1dhxAgjXf+vEBJIhXctisgU4nPZHWx9PsQR5cPCynM8lKedb9FeF0sf3DbUHebjLHNI0dO1b4CHv7e9UHLbKR9TQF3kfSVaFlCpQEmjo6enY7+dxI6FDco+fJDE2X5V7VXZp+u8TdnIm9TJ4n6da8gL1jZacAouKJ4gx9l/dFx9xYjm+T9aYi0MVjkIivf8zu0Ns8h8//ZPtP7zhhqUjk1i2+6EVLcpehT0I1mnF/vvtG7RB4/TdfXnK0/+IMgFqFT1ETztnDFDFpyFG0Mbkhqh0PPSa1OW+3EpNgaK5RGy9DYb00+zZVcKTzonlbVNzqS358vEsQobyJ7RAJw9KuhN1Yuar3AClZ27s0BxTTsQNnWs78lvr3vy8ix1eciVsSvRpeAfOfL3YPkCICaOv00erig3mREmWx4rUua2un58A/7sYTXpw81bXYFSKH72ve/5FzJ5O2AeKGjDgUmKSbpudJAfhgDdDOJukVnZ1EXIFQe3ufJlnqC9q3qwVzGSu2d18rzdoTR4y9ys9w1TNP8weY7N24zw/p0x+W+U/jEWP5PeT9RhYB9ltN/8eMY92RMR5j7J5J+V27mj2t99qtlkyezL7kGOCT5p/obUDhAfl5sb40yoUPBXmi4RqoQb4OMtzfM7KvX3EEb93pUwDmWXH9+g1Ch5oXrblr/ZqB2ejystUXUJ8ETmntzexHR8iFVeAWsVFJTe1ypTna3Ii3yHVn12qGMsD52iEZddXMzHxJce42MCJo6RKpmx3NqHnP0izLAEuR4+PovhridFUvIy0ItIYHSFMcraFkE0UUAV4tPfPXgz3U4GyXgaNfCU4PUh+ilF71/5Vy/oVd5CfiH0l7f0d8NMiTKn2p0v3xnH8wyj2uwK0CNkp3aBFHSfmXrOxOqwRPN01gdURIgdzq72kReA6U8Im1HJZWd2iH2Ev/xpZNPyHr03kp8pmtzUMkf16U5/EmF/piPVezucW+1LDMLZsS0uOO91SqFVLpV1sc69BMfkDCJfpdbCdNWToiAkHeGEzx7j027HGmAXS42Vnwtd4x4sBBqJS4KLcVggn1sDG2/SuqAra8o9brX+8NteOLAgNSENbcadRxDZOQRHD5ycjwR/QadukhUqz0mVtZgSJR5vUlOlD6HIgPzS246KHW1GcSDXI1OsTy+8OXb//i/PmWIHlxC5HXNPdnMIH7FPkj8UQFGmg0QE5PA0A1CYBDUgiOALicQ7JV8BzhdC4AkGrkAAkNSCzbADed+qR3Kflc/03CaFZYuZj4cY+RBLfDj9ePxvZSgCzU0STkAGVR0xfthkXfQakkr7KhzuXKdoBU04/DohDjayzTCG234cYHgrY07EqibMSVJARicjqZ86QJyDxYdbaqCI/Y7ZQNcVxpYGVyJGBzZgHMUzHDQ/xsOU7Up6L35jpYrdCGd+ia5Gwk0sYb9gkXVEmYlocau6R6c5t0S7gpWLh5ZkqGxZzrpgmWchp2IzDI4Qk47qPyzt7hyGB/GvADNmuGqs8oMAibNmiN/D8tJWnE5cR5zSAtA2kdxYihJKAMsnIDmBebh8HOF3qXUoBPhvvZk6pXYxGGrjlJt3RfxpuNunK/w8W4qcZ3zD5KlmQtI5QhHG1Sp5317AHB6uYGBd3aRqnCrF1sjZyWYKk5xWSumn6h4xcAdpFC1kQK/mpb6ODqB2o7gAkF7/Yn7G1dewb13X5VoNImkOipZYBRTCDArL0QZu0G6WMq5UGiwVqgZBETGy1Rqo9BRZofUtltb53dqDaO85KzlNjBZl0sjz/1wQeIMw4Ygxzs19Q8KzSTOJUORZ5W1mhn/2L6ItCgJrrYINUR9/5X89VRmkun/g5RKIxUPpdBbbVhlaj7NG4sEocq3it+DNIqVdhjN5D+DwFWulIxR5tu6yB5YwscSUUC+lIAm/plF3xdQmET16/fyN70JybsTERJHkTXMdb5PaUJ2K9riee/lzxCGCAIlAwb7SsW/UApeYRQDZiN+krVc6h8hrNxFS/HDJ7RJGYzcTmVygs3RtQno6ykGJl5ViAjfYxCv2Tf789JCF1P6TWSrDNOMUd6+NJ+OnX2j8BY6VgG1JbUiNdDSU6Wln5oqXYIGQIWrHkkaW0AI4DnxypvJnAHDSqjnZ9fqpY5B3cfJ7EnkLNftWtAdeX4Z1/Dvi5Tua5auzavErvcJNJiXkgbdqwde5Ttn0aeOHYGD9Rpd4Es3RImpMpMAYfJ7qRqAz4YgJotJGCZWOzVWwtCN9qR8LUGoFZu2HcA6dNBBBva7iOoPqPm1y27kYskUbzwEsXBnnU+lpdqP1uk+UWc8SUs1zk3Dqa4jFdFKzR2pfshMdpp95fFe95k+d/ziJhEeW6FR+9QJODkaWIVVHZx0n4x05Xe4UctlW5U24Fms09khXsOvd1w2Li2W16L+/jfclsR1bi2kH240jOHZuEHZ31vbDwMhQ0oYUJYC0g5bEMJ5aQQ2yB9EHJRpD/pXbKocgsV4S7hIijpADJqd9X2Kd6avf1DReM5lx+6qcCYbbZkpdQIdpPj7AjJTRmQTEet63gM8Zx8r+rEnKzZauUd2GWQEAW2PmMl9IbQZ0LfQM2meikIsWEFEjAB2pRfCIE3hA/YCwlyGwZ9OqlN+rnNEJnSX6zuIArU2Pg48SpHFaaR9G+eF3SRlPix8yBxVYMvzkHrVIhHOr2660pGqi74L5faZW9RKb+OQg1uivwg4US7NS5pEWhxInXTFjPtfMhIyyOpaGH1CvayWK+cipEs+sFWR9XAVTnG9G/IWx17Zk71MQu3M9LVzO1O+FsSeLwmp+xw9vqFBJCgNPJG/nkg1aUplzEYpCjQVeq//K8s8ngCElwvTxz41WXycOxv/BcXS29p65DrpAJz25l2K0cNXKmh31n+uz4OJqqoEjZtesQ+khXmNBOXlsDXOqA2AYgRAlAQjkwYZV1aeDGVyMGMIxGKi3CXpm+RkFKgi5Yu6P/w2q77r7Vx54vyRpOznOBbPsTIzgvndhNXtUShqEWsmzLO//eyAbMZzJe0OoJA7ifwj5bsID0YTPtd8uyj2ELCjJrq0sq7VeT2ktayTxnUeVpW6uim0hc4/OQPg7P1HpY2wIB6Uc/6L5ajWfyh2pjGmllavuMVug7uiNPgkGphYCvScy/AgoHO3+yg1PHOgczUEDgNOiJaT4OE9KeXostb+69Jj0JOtzwPHOZ8KCoVzMrtca1FDGHohbmLdUn9HV4Y+CBydyAuJK3FuvB78j2t7NlHxM8F3z36WfJbCwqzDg13dPKS7bU09GUF6SFxWheltLzlKtVG+smvXEUotLgHQ7X5RKqpymxyInBSngCEEecHmokDQbsnJ2m/Ta36dYgF4zmFiZ+hmaoCL9Clz1FWpoxtJNyLDRQO5M1SSDyt3/Zybb+qJevpf9wsV2sT5a/08sOE41zHT3OXimKTNPvCosaAYC/zQH2/SM1nuPWlqOfc+lK9Oz2Cq63JVSAxf7ibXLizxQ+2m0oaOeRwa9hDwqy6710mtE+TExXr8hA8zN5zDPLjyl36cVJ5gKOBXoN3g7ibjsRP+hhfWvFHinGS/E93sN8lK3IjSfGxPzxCef5aPrdqiqpitNnzIZUgaTt6PVuUy+7DRhkJaw18dVYWBZrFnVshecZHfHJUlwvM+f5uEzcw54lp52dxJ9siKM89OP12xfzmMqEWpxEjs1M0vtITzsfUs45mXQOrAbXedruIKAI3fdYJn9Z7odVIDiG9caHXkcIJ3O75y29kBzf2J6rwkYBzEcA2IXsbNQ6nAjCkZ4GIYDjAP1prB8DsqtyKdypIih0Q4LMzWky02zWzXOgil3ulXOwcfeMbN302J9Ent15cWfsR/du2KfrmQ8S9cJbTvmGXK2eflaQfFGUXLiqFhTov79CMa+eK5+XHvqPkUUK0wPk33pffO9FSZkbn17yRAKAFlU6Ypq0dI1SXay3sTRJ8ZvaRXA6TzTJ3EagiTs7cDPbw7bsJykdbFvLDFuIvXWK92r/bIQwxO1LlVu7vXUqACwZ11yZNYKKevuYRAREJcJsaOMM8YGHPR71LrQd4LwVSEh69ur/5ZyqU7xGep1Urv6RpoaSw5aswruUUC0knLdYd/Q5NhE8t1MoVTrSllhwf81a/KuOU5w/J82nd2RrBfSTULq2Q54Zj3gtkZMqlFpvhLPQdtCUykK5gr4Z6CMqz66hWxLaBOw72OGd+A7Al+w25awY07yxPD0qqqnJA3BIAtm/H3YDnxSgawFElDWed8TLx+E4sz545jVGYT2a0lrGf54hU4EGfJEBmD8dT8j3TYl3OhS6XkABjO9Sp1BzHb00p57vtAm3ItlptYLyGrXidHEA43ulLxIV/eKVSr5lCXJVK6Y4R1WXMyQ/V1Xqa28El8UmLtnWI8QqckMyj52ovJiqA3EpHUfvshudGzl8VLXvdAfcVuEuukRAN43g+Rlhg4rxX1tCcMFTh0thxlvS8Q6pRgm8QSHHe+f+4t88VERQVVkDuT4b60GGo55hC2z87Du5i+kFajV4HmUZ5PqBBYX6tDs28P++36Q7YL+hzJd1biC0czXbOvKzgW9ij8o736Z9OhDwaxqlS2ss5yTp9yfmcfrEf9OlWcfr0S5g4L5/rFsXcIb01R/ixvLXDUx2HBItoj9epBbKFj3WinqFi9+tWIVeSdBV1bGGLckWc0QoskJPGEf9WaY3P5O/TZRABiHAuNdSGReGXMNj3VpppYUAp8ATQ+tANAhtEjoCfbgUtmwIb09TP4MgptMVuuJSZph6+9Y9N86W3oe+Kh78hJZ6PNUZKNc6EqDyyuXEqreUgtZTWOEHyEjmic447eYcprf3I4o5mU3lMJ9T2KH42P+5dihxIWgcS+E/lIEUW9ts0tMJP5//qbJA/KTh5x60SzJ9asgi0n3r3sBOvlClLj82jh5if5TYIzvHTyE6/uFenNkW3URCI1qshGSdBSSU0oOebCFdMwwlc7i2QYIIePRiWRF9063/I29GnUI8pyIpfzUkoY4xjOsbIOx/hOIeDpOOjPxun2bA6VRyBXzRr5fJ7vEf3oILU186wTBWb/lQngDUkPph1pm6cvCRvV5wRxt6wVhFia961tkzG5Y4zpuek4xpj8yYovMW037QJ+xsCSkPyfZHu/Vgclg/U0uA6oAe42Im7rhMQQRp4B4DVoQwc+ARkotqLzVs3zJJe83ErVaAc657IdkpGuerO/KvxajFHyZIzky3S5jh2epiMDrOstEkRB7pplbJ+hZ+6KcDOmaEB0aryf/0KrCYTMexqGjFkIMGVFfJESj7QQNQGO94i645dSRPhmU2tbw5O+NNYbLUYFkgjoFSN4PJRVlkKsjtbhy6liXNpWVYaqJiuhjMS/YmBNCnmbcRzDfL2SBSmVfTNU9kTtSpW443C6iXSZj1v3iq94SD7r6S6isnesMmJMc/pVPjPRPbMWWAE8LwsARAIkKCEYU+PBhKUJCToIydWbhm4+rAmJjzQn/NwUpY4rhP+X3XXHxvlWcef9733eteW/iAWoYNCZ+amFNpq4xw41jPbIsuQwuY0KdhDzFxCNorV2QRxx34YqyYcsKkjE7oQMxfGuGUqSza2m4kuaMheHFMDUm6bg5BB+2ZuUK539z6+z929z/f7OdOTGNcr91e/ufftve/z4/t8f34+TpZsG9N+tLX2HdJfjSKgd4eqtLheS3anCDn6Sm8shxnnXmtbjlyP6DMTq8g0CJ3cJHrIKfcGMwp+8Ahk9aH1BIuNglCIVCKNl5GgbUOc+L+PLva9YL1UAJO0KSgATcGCsbHP7XKlYImEfBpgKUKtec1lSw2XLYXGp3hhL7oDNiAWzZ2Gzc/pRU/xmJEJbd9X8duMBFcFAekaM5n3LoflN7X/wNl6LJlZ85IOPueze9/yqcoKJSDLxrnkU7dY+WJ1W3/nDohB3+oyhmX2JSrtr4ZanwBny6u81rd5LibGqY1VdwLtj6h0VzM4Y3naIF0bPbuOEMiE1VmoHiMfCOPZ2Ul9VcPR5prR+40wLYMHpNRRowJuoH7MGvfmlVSiXzsh4q6TLvKnh7Oz5QeL/Kx3QNqeVdvr15Qn8oaGv0ZC5yJXiPHUtJ/lq5Y6knLuppO7v1/rlE/JHYKk6FPKDlrFYnm6K0XhpZq6z05Z021k7NsP3sBsnX7IJVdz2FDvzkcbsFUXnOTuMhhS8f9RwoaAj+Bjdt2m6USsI68zUzxP0eqnCj3VM3boRHHRiRWSU9Xa3EFWaQRWBuFI131c59/uzYe2dXq86p7XXpY5tiqNDVBaTDyl+Tn2sTODx/Iumq+lRlcrr8G/si+tDNnfa6048GmqoFWxZWaJL5aSoUiZ8cxjFVzzzfuSNBKzGRGGylNmh8i4WeTuMChIYO0VTTxOZuX4idsiGUFJ0GGDG0hIln+s4Yyinm8Ihb9fB8kAcmoMVxjQwBXU2nOh90ef1okd7w3+gOqY1Q57jxZMr52tpJb6/ObjfwdVQGZkDGioeiZ2fY4ko7GEzybGAwbXSeZeW7ZkoKL5f6onwpG8frY/e/CWPv1frS8qwjd07KBxODUO9oVe5nM2eXOtXcDE8d3yTCdzUViYo11ylImqXR9FSDxUpqUpwWce0RNaoPW/50l4cW5wtsBtC2C8Yn/Jg277g91p7T6p6QoyJuMZqv1XH2uDqRuX6VaNBtOt6Dq02xX1TqBmvTdjUtxALI0disz1GLPPmCkXSLqPXREEWf8R7e1BfB++/bGcGAGEECcRLizBySgDthiHLD7A9VgIV1TmX9aWKRrAH8B4csMUDLURZxgzIYdTDyckb5Z13DuYK/Dyeu6tzWw1eUezMCHajB5ZDfJ7A+AU8Rff2ciCEGGZblygH2yGlOeTOhLVknaYxpx/dI6kltsFb69kBfstrszMSlLhvbci9N4MOr+ZtpvBSPz1rgg7NyUDJJsveXtzu6IX1WNhzJw5BzzjZTxfVgWtPP3c5Fwmc1SxZKT4KaPaIWhqq0ZP8W3lLQJ05/2xNnY2el6l/yh174uqlJ7N+rdnJal5uzvjsFKxesmTwGGZrrT+MiEMv5gfv6Y9eftT9cVJdzzSd2B8AquSkjx+ZgESDd62GNJvSBcOcFY+1Gjxs09M/l2CY0GJpTum1JmWuae5MhlhBqAxvOpaNhI3gauEVUGhMjEqEzv8SqSuLu5rSPmnCPM89tPOMQ43ihthxxlxaHWrgYir6fgvGOGSceqpa5ook3efdJwcJa+W24c2VXYPfPYT/sqYs35pUluSRoGtOULhGOk+UZyaq9zzx+/+jD7jYNuAyghDpHk+RJoXwELumfjx0A8FmM16VXSDEW1+5UtdvoNr5K/xG7PC3kFh3OozRjXIsbExrW8KxM16ajc4jnQrPPDltsgBpr/NA6o+u/i551n5QiNZLO7v2PC6D01qLUFcNjjGdUE7com/+5P9d7MAlvfRLeKp3K/uXK4xVNcq96SE7PVV+E1u+zRT4Zg3SbbOV1uPfHIP68O0OdqGaD51uLInRFOcZVGWpHIEkReSORptM+n+nK6bJx8iWsY8cIXL+m8zd/nUZJ6t77nrDf6YOaokniRlEDUgohxoIpjDIMzhCh3+uZejQ7Sd8eyCNFmmxheoraDnzbWSCmdukpIRSVrxCmCTWaAdqiGgNReWGbAQmNB9bJyDqng4PmpBk3fDSCf4YYyQ9jVYyPwW/23A4WiDcG6Sn+EhgIZogcT5gtNw4q2bTlrJeuVhetTAHin3QpCTQngrJcaeeNRDsdlEL5LRmmuNZsk83CuYlFtFUlSlHPR9eWn4ApMMjeoUTT/vPY4vJS8I44BumPGc7loClIte8A45HZmqzxyS1KuhenXZAdEPhKZViUuVtlyHeKDjds3/mT8UhpgRH97qu9tWAXKvCLWbzGwlyU8lFa6IZ7grnvTBdSPMRS4cLmH/wvwlxfBG0d0uoP1axbsLUk+GOdrLfURfkbwU+Sk1TtwO6CFi+dDQFRLjCGzhpZT3cdrOavlbhroZPSMIaCHgRES/fl81hlSipXAdhrXiSGwSC4k4145c65AasUc5yIp35BxM6WepPTFgQEF5EIrR8OhAzwb737vhrAcgIyRbq5kKsL6mJ1hd/BKHuvqNDZJth3lS/q2TxVQPsgdN/YGbqlAf1YOuGlhPoK/Due+Pbgc1OM6kE7vZWH9MiBF4hVf0OaUaeE+Sr7lTWOeYh36EEOvMBHQZWAl5eNrGAFsik4babuRYLQHoqu17N/Yqd7vriWqr/Z/eoaC/7H6Sg890HxVzaZXPzezLkmQkJrafh4MM/GsLjnS0EqrRAQWpvowUgEUiNrZOqSbazMLEZlKO/ozeIPNd9mAdkCkrIc5Dwr/GWayI7kjYsXXIwBiJ7whqQg1TZT4foA5tb2906MLNF0UpodQM/Z3aYrqoJqhmeZs/aDWeVHVW3+Jd2Uf8f2+IZsKENUd+Ocqw/qv+vHNqj4CvDhCmr7IgSLe25360meoZYhBwaYchqYOQcR1E4OreAhPWOzQN/e5VHwprz3m/Xzb0obHNTfknUnB8rfvtgO5Zs3PrGa9KTDl48/xctpmffG4OB4t8NsLwloSx0V8zxptCLKRW+eFnDklqjgqnJr4zfTSR2Tp7cLD4pOYwYzsO5IWzDxZeUFW8ZIp/q46qf7weIZNdnr2a/IokUaUIRaPHG7RFoA8624I2bwsTH3d4tlr0ydcKf3QWwtYFc7TIDxd1i5Zw/ssiqlvAGW9Vkaii4bpRTnTt2u2vtEA+/+du14aqxITcYKuYpp/rklmiptnCjcA26f5izSXtZGVXL7H8qMcMN2JS7i72jnfA65U7PLCF+g3zkQwyUuJQtLNYHkSUsZLeVdDsPUcnj3gkYes6EYiLIVvXVjA9uK6tmqjkNPSmWBzgy5LVzRhO9nvXp/y3qFH2lk4I1F3k8R7VjBpw/MGue04YMR0BqfvjrduoLEllNOUHFAqWLmv3uu3Xt0CiCdkgOsA2BapqA0a+GtG+Ae8F+05qQdeaU4yM33uO7c212RfpbK7JtDJuivg63/FSr5rhIQnzIq+8D13wZkEHToy06HMpJhgbk2vI0gkdeRg5EGrfLyMdnXzQap8rI+Hhhb8HqaCgWzmj1tz/CJOe5VRTljyWoHnoTnunwtP+g8bfUFrFj5Y7nSpqXfwurGzBft8gVHN3jTOht/4LX6OEnEKTzFF3UPD+UkJvdMiiIPVftjQMkl1GWvH8fxuufwNzBGCu");

// vae_lib/live/js/trainer/run.js
var CALM = 1e3;
function makeRun({ onStarted, onSnapshot, onGlass, onPoint, onDecoded, onFailed, signal }) {
  let worker = null;
  let running = false;
  let begun = 0;
  let started = 0;
  let digitsSent = false;
  let answerNow = null;
  const asked = { point: nothingAsked(), decode: nothingAsked() };
  function open() {
    worker ??= startWorker('"use strict";(()=>{function M(t){let e=t>>>0;return()=>{e=e+1831565813>>>0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^n>>>14)>>>0)/4294967296}}function S(t){let e=M(t);return()=>Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function pt(t){return ArrayBuffer.isView(t)?new DataView(t.buffer,t.byteOffset,t.byteLength):new DataView(t)}var wt=10;async function bt(t){let e=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate"));return Xt(await new Response(e).arrayBuffer())}function Xt(t){let e=pt(t),[n,o,s,i,r]=Array.from({length:5},(d,g)=>e.getUint16(2*g,!0)),a=new Uint8Array(e.buffer,e.byteOffset+wt,e.byteLength-wt),c=n+o,l=a.slice(0,c),f=a.subarray(c),u=new Float32Array(c*s*i);for(let d=0;d<f.length;d++)u[2*d]=(f[d]>>4)/(r-1),u[2*d+1]=(f[d]&15)/(r-1);let h={values:u,labels:l,height:s,width:i,levels:r};return{training:xt(h,0,n),heldOut:xt(h,n,c)}}function xt(t,e,n){let o=t.height*t.width;return{...t,values:t.values.slice(e*o,n*o),labels:t.labels.slice(e,n)}}function W(t,e){let n=t.height*t.width,o=Array.from(t.labels.keys()).filter(i=>e.includes(t.labels[i])),s=new Float32Array(o.length*n);return o.forEach((i,r)=>{s.set(t.values.subarray(i*n,(i+1)*n),r*n)}),{...t,values:s,labels:Uint8Array.from(o,i=>t.labels[i])}}function At(t,e,n){let o=new Float32Array(t.values.length+e.length);return o.set(t.values),o.set(e,t.values.length),{...t,values:o,labels:Uint8Array.from([...t.labels,n])}}var Bt=Math.log(2*Math.PI),ot={bernoulli:{dequantized:!1,learnsScale:!1,score:ee,mean:te},"continuous-bernoulli":{dequantized:!0,learnsScale:!1,score:ne,mean:yt},gaussian:{dequantized:!0,learnsScale:!0,score:re,mean:t=>t}};function I(t,e,n,o){for(let s=0;s<e;s++)t[s]=(t[s]*(n-1)+o())/n}function te(t){return 1/(1+Math.exp(-t))}function ee({x:t,out:e,gradient:n,start:o,size:s,weight:i}){let r=0;for(let a=o;a<o+s;a++){let c=e[a],l=Math.exp(-Math.abs(c));r+=Math.max(c,0)+Math.log(1+l)-t[a]*c,n[a]=i*((c>=0?1:l)/(1+l)-t[a])}return r}function ne({x:t,out:e,gradient:n,start:o,size:s,weight:i}){let r=0;for(let a=o;a<o+s;a++){let c=e[a],l=Math.exp(-Math.abs(c));r+=Math.max(c,0)+Math.log(1+l)-t[a]*c-oe(c),n[a]=i*(yt(c)-t[a])}return r}function oe(t){let e=t/2;return Math.abs(e)>=.05?Math.log(t/Math.tanh(e)):Math.LN2+e**2/3-7*e**4/90+62*e**6/2835}function yt(t){let e=t/2,n=e/3-e**3/45+2*e**5/945;return .5+.5*(Math.abs(e)<.05?n:1/Math.tanh(e)-1/e)}function re({x:t,out:e,gradient:n,start:o,size:s,weight:i,scale:r}){if(!r)throw new Error("a Gaussian likelihood needs a scale");let a=r.logSigma[0],c=Math.exp(-2*a),l=0,f=0;for(let u=o;u<o+s;u++){let h=e[u]-t[u],d=h*h*c;l+=.5*(Bt+2*a+d),n[u]=i*h*c,f+=1-d}return r.gradient[0]+=i*f,l}var vt=Array.from({length:5},(t,e)=>e-2),rt=vt.flatMap(t=>vt.map(e=>[t,e])).filter(([t,e])=>t<0||t===0&&e<0),Z=rt.length;function kt({height:t,width:e},n,o){let[s,i]=rt[n];for(let r=Math.max(0,-s);r<t;r++)for(let a=Math.max(0,-i);a<Math.min(e,e-i);a++)o(r*e+a,(r+s)*e+a+i)}function Ot(t,e,n,o){let s=t.height*t.width;for(let i=0;i<Z;i++){let r=4*t.weight[i];kt(t,i,(a,c)=>{for(let l=0;l<o*s;l+=s)n[l+a]+=r*e[l+c]})}}function Mt(t,e,n,o){let s=t.height*t.width;for(let i=0;i<Z;i++){let r=0;kt(t,i,(a,c)=>{for(let l=0;l<o*s;l+=s)r+=n[l+a]*e[l+c]}),t.gradient[i]=4*r}}function Et({height:t,width:e,weight:n},o,s){let[i,r]=[Math.floor(s/e),s%e],a=0;return rt.forEach(([c,l],f)=>{let[u,h]=[i+c,r+l];u>=0&&u<t&&h>=0&&h<e&&(a+=4*n[f]*o[u*e+h])}),a}function q({inputs:t,outputs:e,weight:n,bias:o},s,i,r){let a=new Int32Array(t);for(let c=0;c<r;c++){let l=c*t,f=0;for(let d=0;d<t;d++)s[l+d]!==0&&(a[f++]=d);let u=c*e;for(let d=0;d<e;d++)i[u+d]=o[d];let h=0;for(;h+4<=f;h+=4){let[d,g,p,m]=[a[h],a[h+1],a[h+2],a[h+3]],[x,v,y,w]=[s[l+d],s[l+g],s[l+p],s[l+m]],[k,O,E,b]=[d*e,g*e,p*e,m*e];for(let A=0;A<e;A++)i[u+A]+=x*n[k+A]+v*n[O+A]+y*n[E+A]+w*n[b+A]}for(;h<f;h++){let d=s[l+a[h]],g=a[h]*e;for(let p=0;p<e;p++)i[u+p]+=d*n[g+p]}}}function C({inputs:t,outputs:e,weightGradient:n,biasGradient:o},s,i,r){o.fill(0);for(let c=0;c<r;c++)for(let l=0;l<e;l++)o[l]+=i[c*e+l];n.fill(0);let a=new Int32Array(r);for(let c=0;c<t;c++){let l=0;for(let h=0;h<r;h++)s[h*t+c]!==0&&(a[l++]=h);let f=c*e,u=0;for(;u+4<=l;u+=4){let[h,d,g,p]=[a[u],a[u+1],a[u+2],a[u+3]],[m,x]=[s[h*t+c],s[d*t+c]],[v,y]=[s[g*t+c],s[p*t+c]],[w,k,O,E]=[h*e,d*e,g*e,p*e];for(let b=0;b<e;b++)n[f+b]+=m*i[w+b]+x*i[k+b]+v*i[O+b]+y*i[E+b]}for(;u<l;u++){let h=s[a[u]*t+c],d=a[u]*e;for(let g=0;g<e;g++)n[f+g]+=h*i[d+g]}}}function St({inputs:t,outputs:e,weight:n},o,s,i){for(let r=0;r<i;r++)for(let a=0;a<t;a++){let c=0;for(let l=0;l<e;l++)c+=n[a*e+l]*o[r*e+l];s[r*t+a]=c}}function st({inputs:t,outputs:e,weight:n},o,s,i,r){i.fill(0,0,r*t);let a=new Int32Array(r);for(let c=0;c<t;c++){let l=0;for(let h=0;h<r;h++)o[h*t+c]>0&&(a[l++]=h);let f=c*e,u=0;for(;u+4<=l;u+=4){let[h,d,g,p]=[a[u],a[u+1],a[u+2],a[u+3]],[m,x,v,y]=[h*e,d*e,g*e,p*e],[w,k,O,E]=[0,0,0,0];for(let b=0;b<e;b++){let A=n[f+b];w+=A*s[m+b],k+=A*s[x+b],O+=A*s[v+b],E+=A*s[y+b]}i[h*t+c]=w,i[d*t+c]=k,i[g*t+c]=O,i[p*t+c]=E}for(;u<l;u++){let h=a[u]*e,d=0;for(let g=0;g<e;g++)d+=n[f+g]*s[h+g];i[a[u]*t+c]=d}}}function Y(t,e){for(let n=0;n<e;n++)t[n]<0&&(t[n]=0)}var se={klFactor:1,klAveraged:!1,reconstructionAveraged:!1,sigmaPower:.5,noise:1,sigmaGradient:1,reluOnMu:!1,neighbors:!1};var it={"kl-averaged":{title:"KL averaged over latent dimensions",line:"kl",wrong:"kl = -0.5 * (1 + log_var - mu**2 - log_var.exp()).mean(1)",notice:"The KL weighs D times less, as if β were 1/D, so the codes spread beyond the prior, with 8 dimensions more than with 2.",change:{klAveraged:!0}},"reconstruction-averaged":{title:"Reconstruction averaged over pixels",line:"reconstruction",wrong:"recon = -log_prob(x, out).mean(1)",notice:"The reconstruction weighs P times less, as if β were P, so the posterior collapses: the KL falls to zero, and every image is decoded to the same blur.",change:{reconstructionAveraged:!0}},"sigma-is-variance":{title:"exp(log σ²) used as σ",line:"sigma",wrong:"sigma = torch.exp(log_var)",notice:"Where σ < 1 the noise is smaller than the KL believes, so the same code costs less: the KL is too low, and the loss is no longer a bound.",change:{sigmaPower:1}},"no-noise":{title:"No noise: an autoencoder",line:"z",wrong:"z = mu",notice:"σ grows to 1, since no noise shows what a wide ellipse costs. With β = 0 as well this is an ordinary autoencoder: then sample from the prior and look.",change:{noise:0}},"not-reparameterized":{title:"Noise that is not reparameterized",line:"z",wrong:"z = mu + (sigma * eps).detach()",notice:"No gradient tells σ that noise hurts the reconstruction. The KL alone decides, so every ellipse grows to that of the prior, σ = 1.",change:{sigmaGradient:0}},"kl-wrong-sign":{title:"KL with the wrong sign",line:"loss",wrong:"loss = (recon - beta * kl).mean()",notice:"The codes are pushed away from the prior, further with each step, without end.",change:{klFactor:-1}},"relu-on-mu":{title:"A ReLU on μ",line:"mu",wrong:"mu = F.relu(encoder_mu(h))",notice:"All codes lie in one quarter of the plane. A ReLU that is off passes no gradient, so a dimension may die: its μ is then zero for every image, for good.",change:{reluOnMu:!0}},"beta-zero":{title:"β = 0",line:"loss",wrong:"loss = recon.mean()",notice:"Nothing holds the codes together: they move far away from the prior, and their ellipses shrink to points.",change:{klFactor:0}},"strong-decoder":{title:"A decoder that is too strong",line:"out",wrong:"out = decoder_out(h) + F.conv2d(x, seen_before)",notice:"Neighboring pixels say most of what a pixel is, so less has to go through the code: the KL falls to less than half, although the loss is lower.",change:{neighbors:!0},imagesOnly:!0}};function _(t){for(let e of t)if(!it[e])throw new Error(`unknown bug ${e}; known: ${Object.keys(it).join(", ")}`);return Object.assign({},se,...t.map(e=>it[e].change))}function at(t,{pixels:e,codeSize:n},o,s){return{reconstruction:(t.reconstructionAveraged?1/e:1)/s,kl:o*t.klFactor*(t.klAveraged?1/n:1)/s}}function T({pixels:t,hidden:e,codeSize:n,values:o},s){let i=o.constructor,r=a=>new i(s*a);return{rows:s,x:r(t),eps:r(n),encoderHidden:r(e),head:r(2*n),sigma:r(n),z:r(n),decoderHidden:r(e),out:r(t),reconstruction:r(1),kl:r(n),dOut:r(t),dDecoderHidden:r(e),dZ:r(n),dHead:r(2*n),dEncoderHidden:r(e)}}function ct(t,e,n,o){let s=t.codeSize;q(t.encoderHidden,n.x,n.encoderHidden,o),Y(n.encoderHidden,o*t.hidden),q(t.encoderOut,n.encoderHidden,n.head,o);for(let i=0;i<o;i++){let r=i*2*s;e.reluOnMu&&Y(n.head.subarray(r,r+s),s);for(let a=0;a<s;a++)n.sigma[i*s+a]=Math.exp(e.sigmaPower*n.head[r+s+a])}}function G(t,e,n){q(t.decoderHidden,e.z,e.decoderHidden,n),Y(e.decoderHidden,n*t.hidden),q(t.decoderOut,e.decoderHidden,e.out,n)}function H(t,e,n,o,s){let{codeSize:i,pixels:r}=t,{x:a,out:c,dOut:l,z:f,eps:u,sigma:h,head:d}=n;ct(t,e,n,o);for(let m=0;m<o;m++)for(let x=0;x<i;x++){let v=m*i+x;f[v]=d[m*2*i+x]+e.noise*h[v]*u[v]}G(t,n,o),e.neighbors&&t.neighbors&&Ot(t.neighbors,a,c,o);let g=at(e,t,s,o),p={loss:0,reconstruction:0,kl:0};t.scale?.gradient.fill(0);for(let m=0;m<o;m++){let x={x:a,out:c,start:m*r,size:r,scale:t.scale},v=t.likelihood.score({...x,gradient:l,weight:g.reconstruction}),y=0;for(let w=0;w<i;w++){let[k,O]=[d[m*2*i+w],d[m*2*i+i+w]];n.kl[m*i+w]=-.5*(1+O-k*k-Math.exp(O)),y+=n.kl[m*i+w]}n.reconstruction[m]=v,p.loss+=g.reconstruction*v+g.kl*y,p.reconstruction+=v/o,p.kl+=y/o}return p}function J(t,e,n,o,s){let i=t.codeSize,{x:r,head:a,sigma:c,eps:l,z:f,dOut:u,dZ:h,dHead:d}=n,{decoderHidden:g,dDecoderHidden:p,encoderHidden:m,dEncoderHidden:x}=n,v=at(e,t,s,o);t.neighbors?.gradient.fill(0),e.neighbors&&t.neighbors&&Mt(t.neighbors,r,u,o),C(t.decoderOut,g,u,o),st(t.decoderOut,g,u,p,o),C(t.decoderHidden,f,p,o),St(t.decoderHidden,p,h,o);for(let y=0;y<o;y++)for(let w=0;w<i;w++){let[k,O,E]=[y*i+w,y*2*i+w,y*2*i+i+w],b=a[E];d[O]=h[k]+v.kl*a[O],e.reluOnMu&&a[O]<=0&&(d[O]=0);let A=e.sigmaGradient*e.noise*h[k]*l[k];d[E]=A*e.sigmaPower*c[k]+v.kl*.5*(Math.exp(b)-1)}C(t.encoderOut,m,d,o),st(t.encoderOut,m,d,x,o),C(t.encoderHidden,r,x,o)}var R=50,lt=7;function Tt(t,e,n,o){let s=t.codeSize,i=S(lt),r=n.labels.length,a={loss:0,reconstruction:0,kl:0,klPerDimension:new Float64Array(s)};return ht(t,n,(c,l,f)=>{for(let h=0;h<f*s;h++)c.eps[h]=i();let u=H(t,e,c,f,o);a.loss+=u.loss*f/r,a.reconstruction+=u.reconstruction*f/r,a.kl+=u.kl*f/r;for(let h=0;h<f*s;h++)a.klPerDimension[h%s]+=c.kl[h]/r}),a}function U(t,e,n){let o=t.codeSize,s=new Float32Array(n.labels.length*o),i=new Float32Array(n.labels.length*o);return ht(t,n,(r,a,c)=>{ct(t,e,r,c),i.set(r.sigma.subarray(0,c*o),a*o);for(let l=0;l<c;l++)s.set(r.head.subarray(l*2*o,l*2*o+o),(a+l)*o)}),{mu:s,sigma:i}}function Nt(t,e,n){let o=new Float32Array(n.labels.length*t.pixels),s={...e,noise:0};return ht(t,n,(i,r,a)=>{H(t,s,i,a,1);let c=r*t.pixels;for(let l=0;l<a*t.pixels;l++)o[c+l]=t.likelihood.mean(i.out[l])}),o}function V(t,e,n){let{codeSize:o,pixels:s}=t,i=n.length/o,r=new Float32Array(i*s),a=T(t,R);for(let c=0;c<i;c+=R){let l=Math.min(R,i-c);for(let f=0;f<l*o;f++)a.z[f]=n[c*o+f];G(t,a,l);for(let f=0;f<l;f++){let u=a.out.subarray(f*s,(f+1)*s),h=r.subarray((c+f)*s,(c+f+1)*s);e.neighbors&&t.neighbors?ie(t,u,h):h.set(u.map(t.likelihood.mean))}}return r}function ie({neighbors:t,likelihood:e},n,o){if(!t)return;let s=M(lt);for(let i=0;i<o.length;i++)o[i]=s()<e.mean(n[i]+Et(t,o,i))?1:0}function ht(t,e,n){let o=t.pixels,s=T(t,R),i=M(lt);for(let r=0;r<e.labels.length;r+=R){let a=Math.min(R,e.labels.length-r);s.x.set(e.values.subarray(r*o,(r+a)*o)),t.likelihood.dequantized&&e.levels&&I(s.x,a*o,e.levels,i),n(s,r,a)}}var ae=-2;function _t({height:t,width:e,hidden:n,codeSize:o,likelihood:s,seed:i,neighbors:r=!1,Precision:a=Float32Array}){let c=ot[s];if(!c){let A=Object.keys(ot).join(", ");throw new Error(`unknown likelihood ${s}; allowed: ${A}`)}let l=t*e,f=[["encoder.head.0",l,n],["encoder.head.2",n,2*o],["decoder.layers.0",o,n],["decoder.layers.2",n,l]],u=ce(f,c.learnsScale,r),h=u[u.length-1],d=h.start+h.rows*h.columns,g=new a(d),p=new a(d);function m(A){let N=u.find(D=>D.name===A);if(!N)return null;let nt=N.start+N.rows*N.columns,[F,P]=[g,p].map(D=>D.subarray(N.start,nt));return{value:F,gradient:P}}let x=M(i),v=f.map(([A,N,nt])=>{let F=m(`${A}.weight`),P=m(`${A}.bias`);for(let{value:D}of[F,P])le(D,N,x);return{inputs:N,outputs:nt,weight:F.value,bias:P.value,weightGradient:F.gradient,biasGradient:P.gradient}}),y=m("likelihood.log_sigma");y?.value.fill(ae);let w=m("neighbors.weight"),[k,O,E,b]=v;return{height:t,width:e,pixels:l,hidden:n,codeSize:o,places:u,values:g,gradients:p,encoderHidden:k,encoderOut:O,decoderHidden:E,decoderOut:b,likelihood:c,scale:y&&{logSigma:y.value,gradient:y.gradient},neighbors:w&&{height:t,width:e,weight:w.value,gradient:w.gradient}}}function ce(t,e,n){let o=[],s=0;function i(r,a,c){o.push({name:r,start:s,rows:a,columns:c}),s+=a*c}for(let[r,a,c]of t)i(`${r}.weight`,a,c),i(`${r}.bias`,1,c);return e&&i("likelihood.log_sigma",1,1),n&&i("neighbors.weight",1,Z),o}function le(t,e,n){let o=1/Math.sqrt(e);for(let s=0;s<t.length;s++)t[s]=o*(2*n()-1)}function Ht(t,e){return Object.fromEntries(t.map(({name:n,start:o,rows:s,columns:i})=>{let r=e.slice(o,o+s*i);for(let a=0;a<s;a++)for(let c=0;c<i;c++)r[c*s+a]=e[o+a*i+c];return[n,r]}))}function zt(t,e,{x:n,eps:o,beta:s}){let i=t.codeSize,r=T(t,1);r.x.set(n),r.eps.set(o);let a=H(t,e,r,1,s);J(t,e,r,1,s);let c=Ht(t.places,t.gradients);return{terms:a,values:{x:r.x,encoderHidden:r.encoderHidden,mu:r.head.slice(0,i),logVar:r.head.slice(i),sigma:r.sigma,eps:r.eps,z:r.z,decoderHidden:r.decoderHidden,out:r.out,reconstruction:r.reconstruction,kl:r.kl},gradients:{out:r.dOut,decoderHidden:r.dDecoderHidden,z:r.dZ,mu:r.dHead.slice(0,i),logVar:r.dHead.slice(i),encoderHidden:r.dEncoderHidden},norms:Object.fromEntries(Object.entries(c).map(([l,f])=>[l,he(f)]))}}function he(t){let e=0;for(let n of t)e+=n*n;return Math.sqrt(e)}var Lt=33.333333333333336,It=250,ut=12;var ue=.5*Math.log(2*Math.PI);function z(t,e,n){return-ue-Math.log(n)-.5*((t-e)/n)**2}function j(t,e,n){return Float64Array.from({length:n},(o,s)=>t+(e-t)*s/(n-1))}var Rt=5,fe=[0,2e3,160],ft=256,Ft=6;function Q(t){let{codeSize:e,scale:n}=t;if(e>2||t.pixels!==2||!n)throw new Error("quadrature needs points of two numbers, and one or two latent dimensions");let o=j(-Rt,Rt,fe[e]+1),s=o.length**e,i=new Float64Array(s*e),r=new Float64Array(s);for(let a=0;a<s;a++)for(let c=0;c<e;c++){let l=o[c===0?a%o.length:Math.floor(a/o.length)];i[a*e+c]=l,r[a]+=z(l,0,1)+Math.log(o[1]-o[0])}return{axis:o,codes:i,logWeights:r,means:de(t,i),sigma:Math.exp(n.logSigma[0])}}function de(t,e){let n=t.codeSize,o=e.length/n,s=new Float64Array(2*o),i=T(t,ft);for(let r=0;r<o;r+=ft){let a=Math.min(ft,o-r);i.z.set(e.subarray(r*n,(r+a)*n)),G(t,i,a),s.set(i.out.subarray(0,2*a),2*r)}return s}function ge({logWeights:t,means:e,sigma:n},o,s){return t.map((i,r)=>i+z(o,e[2*r],n)+z(s,e[2*r+1],n))}function Dt(t,e,n){let o=ge(t,e,n),s=o.reduce((c,l)=>Math.max(c,l)),i=o.reduce((c,l)=>c+Math.exp(l-s),0),r=s+Math.log(i),a=Math.log(Ct(t));return{logEvidence:r,logDensity:o.map(c=>c-r-a)}}function qt(t,e,{mu:n,sigma:o}){let s=n.length,i=Ct(t),r=0;for(let a=0;a<e.length;a++){let c=0;for(let l=0;l<s;l++)c+=z(t.codes[a*s+l],n[l],o[l]);r+=i*Math.exp(c)*(c-e[a])}return r}function Ct({axis:t,codes:e,logWeights:n}){return(t[1]-t[0])**(e.length/n.length)}function Gt({logWeights:t,means:e,sigma:n},o,s){let i=new Float64Array(o.length*s.length),r=new Float64Array(o.length);for(let a=0;a<t.length;a++){let[c,l]=[e[2*a],e[2*a+1]],[f,u]=Pt(o,c,Ft*n),[h,d]=Pt(s,l,Ft*n);for(let g=f;g<u;g++)r[g]=Math.exp(z(o[g],c,n));for(let g=h;g<d;g++){let p=Math.exp(t[a]+z(s[g],l,n)),m=g*o.length;for(let x=f;x<u;x++)i[m+x]+=p*r[x]}}return i}function Pt(t,e,n){let o=t[1]-t[0],s=Math.max(0,Math.ceil((e-n-t[0])/o)),i=Math.min(t.length,Math.floor((e+n-t[0])/o)+1);return[s,i]}var $=2,X=.2,B=8,Ut=Array.from({length:B},(t,e)=>{let n=2*Math.PI*e/B;return[$*Math.cos(n),$*Math.sin(n)]});function Vt(t,e){let n=Ut.map(([i,r])=>-((t-i)**2+(e-r)**2)/(2*X**2)),o=Math.max(...n),s=n.reduce((i,r)=>i+Math.exp(r-o),0);return o+Math.log(s)-Math.log(B*2*Math.PI*X**2)}function tt(t,e){let n=M(e),o=S(e+1),s=Uint8Array.from({length:t},()=>Math.floor(B*n())),i=new Float32Array(2*t);for(let r=0;r<t;r++){let[a,c]=Ut[s[r]];i[2*r]=a+X*o(),i[2*r+1]=c+X*o()}return{values:i,labels:s,height:1,width:2,levels:0}}var me=11,pe=64,jt=2;function $t(t,e,n,{views:o,side:s,images:i,density:r}){let a={};if(o.includes("codes")&&(a.codes=U(t,e,n)),o.includes("manifold")&&t.codeSize<=2){let c=we(t.codeSize,s);a.manifold={codes:c,images:V(t,e,c)}}if(o.includes("reconstructions")&&(a.reconstructions=Nt(t,e,xe(n,i))),o.includes("samples")){let c=S(me),l=Float32Array.from({length:i*t.codeSize},c);a.samples=V(t,e,l)}if(r&&t.scale&&t.codeSize<=2){let c=j(-1.6*$,1.6*$,pe);a.density={xs:c,ys:c.slice(),values:Gt(Q(t),c,c)}}return a}function we(t,e){let n=j(-jt,jt,e),o=new Float32Array(e**t*t);for(let s=0;s<e**t;s++)for(let i=0;i<t;i++)o[s*t+i]=n[Math.floor(s/e**i)%e];return o}function xe(t,e){let n=t.labels.subarray(0,e);return{...t,labels:n,values:t.values.subarray(0,n.length*t.height*t.width)}}function dt(t){return ArrayBuffer.isView(t)?[t.buffer]:typeof t!="object"||t===null?[]:Object.values(t).flatMap(dt)}function Kt(t){let e=t.constructor;return{steps:0,mean:new e(t.length),square:new e(t.length)}}function Wt(t,e,n,o){t.steps+=1;let{mean:s,square:i,steps:r}=t,a=o/(1-.9**r),c=1/Math.sqrt(1-.999**r);for(let l=0;l<e.length;l++){let f=n[l],u=.9*s[l]+(1-.9)*f,h=.999*i[l]+(1-.999)*f*f;s[l]=u,i[l]=h,e[l]-=a*u/(Math.sqrt(h)*c+1e-8)}}var L=32,et={weights:0,order:1000003,noise:2000003,pixels:3000017};function Zt(t,e,n=Float32Array){let{height:o,width:s}=t,{seed:i}=e,r=_t({...e,height:o,width:s,Precision:n,seed:i+et.weights,neighbors:o>1});return{data:t,model:r,adam:Kt(r.values),pass:T(r,L),order:Ae(t.labels.length,i+et.order),noise:S(i+et.noise),uniform:M(i+et.pixels)}}function Yt(t,{beta:e,learningRate:n,bugs:o}){let{model:s,pass:i,adam:r}=t,a=_(o);be(t);let c=H(s,a,i,L,e);return J(s,a,i,L,e),Wt(r,s.values,s.gradients,n),c}function be({data:t,model:e,pass:n,order:o,noise:s,uniform:i}){let{pixels:r,likelihood:a}=e;for(let c=0;c<L;c++){let l=o()*r;n.x.set(t.values.subarray(l,l+r),c*r)}a.dequantized&&t.levels&&I(n.x,L*r,t.levels,i);for(let c=0;c<n.eps.length;c++)n.eps[c]=s()}function Ae(t,e){let n=M(e),o=Array.from({length:t},(i,r)=>r),s=0;return()=>{s===0&&(s=t);let i=Math.floor(s*n());return s-=1,[o[i],o[s]]=[o[s],o[i]],o[s]}}var K={training:2e3,heldOut:400,seed:1},ye=8;function Qt(t){let e=new mt(o=>t.postMessage(o,dt(o))),n=Promise.resolve();return t.onmessage=({data:o})=>{n=n.then(()=>e.receive(o)).catch(s=>e.fail(s))},{close:()=>e.close()}}var mt=class{constructor(e){this.send=e,this.digits=null,this.current=null,this.options={beta:1,learningRate:.002,bugs:[]},this.wished={views:["codes"],side:10,images:8},this.running=!1,this.coming=!1,this.waiting=!1,this.due=!1,this.steps=0,this.sums=gt(),this.last={snapshot:-1/0,evaluation:-1/0}}async receive(e){switch(e.type){case"digits":this.digits=await bt(e.packed);break;case"start":this.start(e);break;case"options":this.setOptions({...this.options,...Jt(e)});break;case"views":this.wished={...this.wished,...Jt(e)},this.showAtRest();break;case"run":this.running=!0,this.comeBack();break;case"pause":this.running=!1,this.showAtRest();break;case"step":this.running||this.train(),this.showAtRest();break;case"glass":this.look(e.row);break;case"point":this.integrate(e.x);break;case"decode":this.decode(e.z);break;case"drawn":this.waiting=!1,this.due&&this.showAtRest();break}}close(){this.running=!1}fail(e){this.running=!1,this.send({type:"failed",message:e instanceof Error?e.message:String(e)})}start({network:e,options:n,data:o}){let{training:s,heldOut:i,own:r}=o.kind==="toy"?ke():this.chooseDigits(o);this.setOptions(n),this.running=!1,this.current={training:Zt(s,e),heldOut:i,own:r},Object.assign(this,{steps:0,sums:gt()});let a=this.current.training.model.values.length,c=s.labels.length;this.send({type:"started",parameters:a,trainingCount:c,heldOut:structuredClone(i)}),this.showAtRest()}setOptions(e){_(e.bugs),this.options=e}chooseDigits({classes:e,drawings:n}){if(!this.digits)throw new Error("the digits have not been sent yet");let{training:o,heldOut:s}=this.digits,i=e.length?e:[...new Set(o.labels)],r=l=>n.reduce((f,{pixels:u,label:h})=>At(f,u,h),l),a=r(W(o,i)),c=r(W(o,[]));if(a.labels.length===0)throw new Error("there is nothing to train on: choose a digit");return{training:a,heldOut:W(s,i),own:c}}get started(){if(!this.current)throw new Error("nothing has been started yet");return this.current}get isToy(){return this.current?.training.data.height===1}train(){let e=Yt(this.started.training,this.options);if(this.steps+=1,Oe(this.sums,e),!Number.isFinite(e.loss))throw new Error(`the loss is no longer a finite number after ${this.steps} steps`)}comeBack(){let e=()=>this.trainSlice();!this.coming&&this.isToy?setTimeout(e,ut):this.coming||ve(e),this.coming=!0}trainSlice(){if(this.coming=!1,!!this.running)try{let e=performance.now()+ut,n=this.isToy?ye:1/0;for(let o=0;o<n&&performance.now()<e;o++)this.train();!this.waiting&&performance.now()-this.last.snapshot>=Lt&&this.show(),this.comeBack()}catch(e){this.fail(e)}}showAtRest(){this.running||!this.current||(this.due=this.waiting,this.waiting||this.show())}show(){let{training:e,heldOut:n,own:o}=this.started,{model:s}=e,i=_(this.options.bugs),r=this.isTimeToEvaluate(),a=r&&this.wished.views.includes("density");this.waiting=!0,this.due=!1,this.send({type:"snapshot",running:this.running,steps:this.steps,images:this.steps*L,training:Me(this.sums),heldOut:r?Tt(s,i,n,this.options.beta):null,logSigma:s.scale?s.scale.logSigma[0]:null,...$t(s,i,n,{...this.wished,density:a}),...o.labels.length&&{drawings:U(s,i,o)}}),this.sums=gt(),this.last.snapshot=performance.now()}isTimeToEvaluate(){let e=performance.now();return this.running&&e-this.last.evaluation<It?!1:(this.last.evaluation=e,!0)}look(e){let{training:n,heldOut:o}=this.started,{model:s}=n,i=Array.from({length:s.codeSize},S(e)),r=o.values.slice(e*s.pixels,(e+1)*s.pixels);s.likelihood.dequantized&&o.levels&&I(r,r.length,o.levels,M(e));let a=_(this.options.bugs);this.send({type:"glass",row:e,...zt(s,a,{x:r,eps:i,beta:this.options.beta})})}decode(e){let n=V(this.started.training.model,_(this.options.bugs),e);this.send({type:"decoded",z:e,image:n})}integrate(e){let{model:n}=this.started.training,o=Q(n),i={values:Float32Array.from(e),labels:new Uint8Array(1),height:1,width:2,levels:0},r=U(n,_(this.options.bugs),i),{logEvidence:a,logDensity:c}=Dt(o,...e),l=qt(o,c,r),f=Vt(...e);this.send({type:"point",x:e,exact:f,logEvidence:a,gap:l,axis:o.axis,logDensity:c,...r})}};function ve(t){let{port1:e,port2:n}=new MessageChannel;e.onmessage=()=>{e.close(),t()},n.postMessage(null)}function ke(){return{training:tt(K.training,K.seed),heldOut:tt(K.heldOut,K.seed+100),own:tt(0,K.seed)}}function Jt({type:t,...e}){return e}function gt(){return{count:0,loss:0,reconstruction:0,kl:0}}function Oe(t,{loss:e,reconstruction:n,kl:o}){t.count+=1,t.loss+=e,t.reconstruction+=n,t.kl+=o}function Me({count:t,loss:e,reconstruction:n,kl:o}){return t===0?null:{loss:e/t,reconstruction:n/t,kl:o/t}}Qt(globalThis);})();\n', { onMessage, onError: onFailed, signal });
    return worker;
  }
  function onMessage(message) {
    if (signal.aborted) return;
    if (message.type === "snapshot") return answer(message);
    if (message.type === "started") {
      started += 1;
      if (started === begun) onStarted(message);
    } else if (message.type === "glass") onGlass(message);
    else if (message.type === "point") {
      onPoint(message);
      askNext("point");
    } else if (message.type === "decoded") {
      onDecoded(message);
      askNext("decode");
    } else {
      running = false;
      for (const state of Object.values(asked)) Object.assign(state, nothingAsked());
      onFailed(message.message);
    }
  }
  function ask(question) {
    const state = asked[question.type];
    state.next = state.busy ? question : null;
    if (state.busy) return;
    state.busy = true;
    worker?.send(question);
  }
  function askNext(type) {
    const state = asked[type];
    state.busy = false;
    if (state.next) ask(state.next);
  }
  function answer(snapshot) {
    const model = started;
    requestAnimationFrame(() => {
      if (signal.aborted) return;
      if (model === begun) onSnapshot(snapshot);
      const wait = running && prefersReducedMotion() ? CALM : 0;
      const timer = wait ? window.setTimeout(() => answerNow?.(), wait) : 0;
      answerNow = () => {
        clearTimeout(timer);
        answerNow = null;
        open().send({ type: "drawn" });
      };
      if (!wait) answerNow();
    });
  }
  return {
    get running() {
      return running;
    },
    get opened() {
      return worker !== null;
    },
    /**
     * A new model, at rest.
     * @param {Omit<StartMessage, "type">} settings
     */
    start(settings) {
      if (settings.data.kind === "digits" && !digitsSent) {
        const bytes = digits_default.slice().buffer;
        open().send({ type: "digits", packed: bytes }, [bytes]);
        digitsSent = true;
      }
      running = false;
      begun += 1;
      open().send({ type: "start", ...settings });
      answerNow?.();
    },
    run() {
      running = true;
      open().send({ type: "run" });
    },
    pause() {
      running = false;
      open().send({ type: "pause" });
      answerNow?.();
    },
    step() {
      open().send({ type: "step" });
      answerNow?.();
    },
    /** @param {Partial<import("./training.js").TrainingOptions>} options */
    setOptions(options) {
      worker?.send({ type: "options", ...options });
    },
    /** @param {Partial<import("./protocol.js").Views>} views */
    setViews(views) {
      worker?.send({ type: "views", ...views });
    },
    /** @param {number} row */
    lookAt(row) {
      worker?.send({ type: "glass", row });
    },
    ask
  };
}
function nothingAsked() {
  return { busy: false, next: (
    /** @type {Question | null} */
    null
  ) };
}

// vae_lib/live/js/trainer/settings.js
var NEW_START = (
  /** @type {const} */
  [
    "data",
    "classes",
    "code_size",
    "hidden_size",
    "likelihood",
    "seed"
  ]
);
function startingWith(model, drawings) {
  const toy = model.get("data") === "toy";
  return {
    network: {
      hidden: model.get("hidden_size"),
      codeSize: model.get("code_size"),
      likelihood: toy ? "gaussian" : model.get("likelihood"),
      seed: model.get("seed")
    },
    options: optionsOf(model),
    data: toy ? { kind: "toy" } : { kind: "digits", classes: [...model.get("classes")], drawings: [...drawings] }
  };
}
function optionsOf(model) {
  const toy = model.get("data") === "toy";
  return {
    beta: model.get("beta"),
    learningRate: model.get("learning_rate"),
    bugs: model.get("bugs").filter((name) => !(toy && name === "strong-decoder"))
  };
}

// vae_lib/live/js/shared/dragging.js
var ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
function draggable(target, options) {
  const { onMove, onStart, onKey, within = target, signal, touch = true } = options;
  let pointer = null;
  const pointOf = (event) => {
    const box = within.getBoundingClientRect();
    const scale = within.offsetWidth ? within.offsetWidth / box.width : 1;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  };
  const release = (event) => {
    if (event.pointerId === pointer) pointer = null;
  };
  target.classList.toggle("live-handle", touch);
  target.addEventListener(
    "pointerdown",
    (event) => {
      if (pointer !== null || event.pointerType === "mouse" && event.button !== 0) return;
      if (!touch && event.pointerType !== "mouse") return;
      pointer = event.pointerId;
      target.setPointerCapture(pointer);
      target.focus({ preventScroll: true });
      onStart?.(pointOf(event));
      onMove(pointOf(event));
      event.preventDefault();
    },
    { signal }
  );
  target.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerId === pointer) onMove(pointOf(event));
    },
    { signal }
  );
  target.addEventListener("pointerup", release, { signal });
  target.addEventListener("pointercancel", release, { signal });
  target.addEventListener("lostpointercapture", release, { signal });
  if (!touch) target.addEventListener("click", (event) => onMove(pointOf(event)), { signal });
  if (onKey) target.addEventListener("keydown", (event) => moveByKey(event, onKey), { signal });
}
function moveByKey(event, onKey) {
  const step = ARROWS[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  const length = event.shiftKey ? 5 : 1;
  onKey({ dx: step[0] * length, dy: step[1] * length });
}

// vae_lib/live/js/shared/drawn-digits.js
var BOX = 20 / 28;
var PEN = 2.5 / 28;
var FINE = 8;
function centredDigit(strokes, width, height) {
  if (strokes.flat().length === 0) return new Float32Array(width * height);
  const middle = { x: width / 2, y: height / 2 };
  const first = rasterize(strokes, fitInto(strokes, width, height, middle), width, height);
  const mass = centreOfMass(first, width, height);
  const centre = { x: width - mass.x, y: height - mass.y };
  return rasterize(strokes, fitInto(strokes, width, height, centre), width, height);
}
function fitInto(strokes, width, height, centre) {
  const points = strokes.flat();
  const [left, right] = rangeOf(points.map((point) => point.x));
  const [top, bottom] = rangeOf(points.map((point) => point.y));
  const size = Math.max(right - left, bottom - top);
  const scale = size > 0 ? (BOX - PEN) * Math.min(width, height) / size : 0;
  return ({ x, y }) => ({
    x: (x - (left + right) / 2) * scale + centre.x,
    y: (y - (top + bottom) / 2) * scale + centre.y
  });
}
function rasterize(strokes, place, width, height) {
  const canvas = makeElement("canvas", { width: width * FINE, height: height * FINE });
  const context = canvas.getContext("2d", { willReadFrequently: true }) ?? contextOf(canvas);
  context.scale(FINE, FINE);
  context.strokeStyle = "#fff";
  const pen = PEN * Math.min(width, height);
  for (const stroke of strokes) drawStroke(context, stroke.map(place), pen);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const opacity = Float32Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + 3] / 255);
  return averageBlocks(opacity, width, height, FINE);
}
function averageBlocks(fine, width, height, n) {
  const pixels = new Float32Array(width * height);
  for (let i = 0; i < fine.length; i++) {
    const row = Math.floor(i / (width * n));
    const column = i % (width * n);
    pixels[Math.floor(row / n) * width + Math.floor(column / n)] += fine[i] / (n * n);
  }
  return pixels;
}
function drawStroke(context, points, pen) {
  context.lineWidth = pen;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.beginPath();
  context.moveTo(points[0].x, points[0].y);
  for (let i = 1; i < points.length - 1; i++) {
    const [a, b] = [points[i], points[i + 1]];
    context.quadraticCurveTo(a.x, a.y, (a.x + b.x) / 2, (a.y + b.y) / 2);
  }
  const last = points[points.length - 1];
  context.lineTo(last.x + 0.01, last.y);
  context.stroke();
}
function centreOfMass(pixels, width, height) {
  let [mass, x, y] = [0, 0, 0];
  for (let i = 0; i < pixels.length; i++) {
    mass += pixels[i];
    x += pixels[i] * (i % width + 0.5);
    y += pixels[i] * (Math.floor(i / width) + 0.5);
  }
  return mass > 0 ? { x: x / mass, y: y / mass } : { x: width / 2, y: height / 2 };
}
function binarize(pixels) {
  return pixels.map((value) => value >= 0.5 ? 1 : 0);
}

// vae_lib/live/js/shared/drawing-pad.js
function makePad({ width, height, binary }, onDrawn, signal) {
  const label = "Draw a digit here with a pointer or a finger";
  const canvas = makeElement("canvas", { class: "live-pad", role: "img", "aria-label": label });
  const box = makeElement("div", { class: "live-paper" }, canvas);
  let strokes = [];
  let side = 0;
  function redraw() {
    side = box.clientWidth;
    if (!side) return;
    const context = fitCanvas(canvas, side, side);
    context.fillStyle = "#000";
    context.fillRect(0, 0, side, side);
    context.strokeStyle = "#fff";
    for (const stroke of strokes) {
      const points = stroke.map(({ x, y }) => ({ x: x * side, y: y * side }));
      drawStroke(context, points, PEN * side);
    }
    if (strokes.length > 0) return;
    context.fillStyle = "#b9bfc6";
    context.font = `14px ${FONT}`;
    context.textAlign = "center";
    context.fillText("draw here", side / 2, side / 2);
  }
  function clear() {
    strokes = [];
    redraw();
  }
  const tell = onceAFrame(() => {
    redraw();
    const grey = centredDigit(strokes, width, height);
    onDrawn(binary ? binarize(grey) : grey);
  }, signal);
  draggable(canvas, {
    onStart: () => strokes.push([]),
    onMove: ({ x, y }) => {
      strokes[strokes.length - 1].push({ x: x / side, y: y / side });
      tell();
    },
    signal
  });
  const clearButton = makeButton("Clear", () => {
    clear();
    onDrawn(new Float32Array(width * height));
  });
  const element = makeElement("div", { class: "live-draw" }, box, clearButton);
  return { element, clear, redraw };
}

// vae_lib/live/js/trainer/drawings-panel.js
var SIDE2 = 28;
function makeDrawingsPanel(onChange, signal) {
  let drawings = [];
  let pixels = null;
  let label = 0;
  const pad = makePad({ width: SIDE2, height: SIDE2, binary: false }, receive, signal);
  const choice = makeSelect({
    label: "It is a",
    options: Array.from({ length: 10 }, (_, digit) => [digit, String(digit)]),
    value: 0,
    onChange: (value) => {
      label = Number(value);
    }
  });
  const add = makeButton("Add to the training", () => {
    if (!pixels) return;
    change([...drawings, { pixels: Array.from(pixels), label }]);
  });
  const remove = makeButton("Remove all", () => change([]));
  const list = makeElement("div", { class: "trainer-drawn" });
  const text = "Diamonds in the plane are the codes of your own drawings.";
  const caption = makeElement("p", { class: "live-caption" }, text);
  const side = makeElement("div", { class: "trainer-draw-side" });
  side.append(choice.element, add, remove, list, caption);
  const name = makeElement("p", {}, "A digit of your own");
  const element = makeElement("div", { class: "trainer-drawings" }, name, pad.element, side);
  function receive(drawn) {
    pixels = drawn.some((value) => value > 0) ? drawn : null;
    show();
  }
  function change(newest) {
    drawings = newest;
    pixels = null;
    pad.clear();
    list.replaceChildren(
      ...drawings.map((drawing) => {
        const name2 = `Your drawing of a ${drawing.label}`;
        const canvas = makeElement("canvas", { role: "img", "aria-label": name2 });
        paintImage(canvas, drawing.pixels, SIDE2, SIDE2);
        return canvas;
      })
    );
    show();
    onChange(drawings);
  }
  function show() {
    add.disabled = pixels === null;
    remove.hidden = drawings.length === 0;
    caption.hidden = drawings.length === 0;
  }
  show();
  return { element, redraw: pad.redraw };
}

// vae_lib/live/js/trainer/settings-panel.js
function makeSettingsPanel({ onChange, onDrawings, signal }) {
  const data = makeSelect({
    label: "Data",
    options: [
      ["digits", "handwritten digits"],
      ["toy", "eight Gaussians"]
    ],
    value: "digits",
    onChange: (value) => onChange(value === "toy" ? toToy() : { data: "digits" })
  });
  const codeSize = numbers("Latent dimensions", [1, 2, 8], (code_size) => onChange({ code_size }));
  const hidden = numbers("Hidden units", [16, 64, 128], (hidden_size) => onChange({ hidden_size }));
  const likelihood = makeSelect({
    label: "Likelihood",
    options: [
      ["bernoulli", "Bernoulli"],
      ["continuous-bernoulli", "continuous Bernoulli"]
    ],
    value: "bernoulli",
    onChange: (value) => onChange({ likelihood: value })
  });
  const seedId = newId("seed");
  const seed = makeElement("input", { id: seedId, type: "number", min: 0, max: 9999, step: 1 });
  seed.addEventListener("change", () => {
    if (Number.isInteger(seed.valueAsNumber)) onChange({ seed: seed.valueAsNumber });
  });
  const seedField = makeElement(
    "span",
    { class: "live-field" },
    makeElement("label", { for: seedId }, "Seed"),
    seed
  );
  let classes = [];
  const digits = Array.from(
    { length: 10 },
    (_, digit) => makeButton(String(digit), () => toggle(digit), { "aria-pressed": "true" })
  );
  const row = makeElement("div", { role: "group", "aria-label": "Digits" }, ...digits);
  row.classList.add("trainer-digits");
  const choice = makeElement("div", { class: "live-field" }, "Digits to train on", row);
  const drawings = makeDrawingsPanel(onDrawings, signal);
  const text = "A change here begins a new training.";
  const element = makeElement(
    "div",
    { class: "live-panel" },
    makeElement(
      "div",
      { class: "trainer-fields" },
      ...[data, codeSize, hidden, likelihood].map((field) => field.element),
      seedField
    ),
    choice,
    drawings.element,
    makeElement("p", { class: "live-caption" }, text)
  );
  function toggle(digit) {
    const all = classes.length ? classes : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const next = all.includes(digit) ? all.filter((d) => d !== digit) : [...all, digit].sort();
    if (next.length) onChange({ classes: next.length === 10 ? [] : next });
  }
  return {
    element,
    redraw: drawings.redraw,
    /** @param {import("./settings.js").Model} model */
    show(model) {
      const toy = model.get("data") === "toy";
      data.select.value = model.get("data");
      codeSize.select.value = String(model.get("code_size"));
      hidden.select.value = String(model.get("hidden_size"));
      likelihood.select.value = model.get("likelihood");
      likelihood.element.hidden = toy;
      choice.hidden = toy;
      drawings.element.hidden = toy;
      for (const option of codeSize.select.options) option.disabled = toy && option.value === "8";
      seed.value = String(model.get("seed"));
      classes = model.get("classes");
      digits.forEach((button, digit) => {
        const on = classes.length === 0 || classes.includes(digit);
        button.setAttribute("aria-pressed", String(on));
      });
    }
  };
}
function toToy() {
  return (
    /** @type {Partial<Traits>} */
    { data: "toy", code_size: 1 }
  );
}
function numbers(label, values, onChange) {
  return makeSelect({
    label,
    options: values.map((value) => [value, String(value)]),
    value: values[0],
    onChange: (value) => onChange(Number(value))
  });
}

// vae_lib/live/js/shared/placing.js
function spreadApart(places, clearance) {
  const moved = places.map((place) => ({ ...place }));
  for (let round = 0; round < 100; round++) {
    let touching = false;
    for (let i = 0; i < moved.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [moved[i], moved[j]];
        const distance = Math.hypot(a.x - b.x, a.y - b.y);
        if (distance >= clearance * 0.999) continue;
        touching = true;
        const push = (clearance - distance) / 2;
        const [dx, dy] = distance ? [(a.x - b.x) / distance, (a.y - b.y) / distance] : [1, 0];
        a.x += push * dx;
        a.y += push * dy;
        b.x -= push * dx;
        b.y -= push * dy;
      }
    }
    if (!touching) break;
  }
  return moved;
}
function freeAngle(radius, places, clearance) {
  const distance = (angle) => Math.min(
    ...places.map(
      ({ x, y }) => Math.hypot(x - radius * Math.cos(angle), y - radius * Math.sin(angle))
    )
  );
  const steps = [...Array(12).keys()].flatMap((i) => [i, -i]);
  const angles = steps.map((step) => (225 + 15 * step) * Math.PI / 180);
  return angles.find((angle) => distance(angle) >= clearance) ?? angles.reduce((a, b) => distance(b) > distance(a) ? b : a);
}
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

// vae_lib/live/js/shared/latent-plane.js
var MARGIN = { left: 30, right: 8, top: 8, bottom: 30 };
var DEVIATIONS = [1, 2, 3];
var CLEARANCE = 24;
var NAME = 17;
function squareFrame(extent, width) {
  return {
    x: linearScale([-extent, extent], [MARGIN.left, width - MARGIN.right]),
    // the drawing is a square: margins to left and right take as much as those above and below
    y: linearScale([-extent, extent], [width - MARGIN.bottom, MARGIN.top])
  };
}
function drawFrame(context, { x, y }, colors, [first, second] = ["z₁", "z₂"]) {
  const side = x.range[1] - x.range[0];
  context.fillStyle = colors.paper;
  context.fillRect(x.range[0], y.range[1], side, side);
  const whole = ticks(...x.domain, 8).filter(Number.isInteger);
  drawAxes(context, { x, y, colors, xTicks: whole, yTicks: whole, grid: false });
  context.strokeStyle = colors.grid;
  context.lineWidth = 1;
  drawLine(context, x(0), y.range[0], x(0), y.range[1]);
  drawLine(context, x.range[0], y(0), x.range[1], y(0));
  context.strokeRect(x.range[0] + 0.5, y.range[1] + 0.5, side - 1, side - 1);
  context.fillStyle = colors.muted;
  context.textAlign = "left";
  context.textBaseline = "top";
  context.fillText(second, x.range[0] + 6, y.range[1] + 5);
  context.textAlign = "right";
  context.textBaseline = "bottom";
  context.fillText(first, x.range[1] - 6, y.range[0] - 5);
}
function drawPrior(context, { x, y }, colors) {
  const unit = x(1) - x(0);
  context.save();
  clipToFrame(context, x, y);
  context.strokeStyle = colors.ink;
  context.globalAlpha = 0.55;
  context.lineWidth = 1;
  context.setLineDash([4, 4]);
  for (const radius of DEVIATIONS) {
    context.beginPath();
    context.arc(x(0), y(0), radius * unit, 0, 2 * Math.PI);
    context.stroke();
  }
  context.restore();
}
function drawDeviations(context, { x, y }, colors, names) {
  const unit = x(1) - x(0);
  context.save();
  context.font = `600 13px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const radius of DEVIATIONS) {
    const angle = freeAngle(radius, names, CLEARANCE / unit);
    const [px, py] = [x(radius * Math.cos(angle)), y(radius * Math.sin(angle))];
    writeOnHalo(context, `${radius}σ`, px, py, colors);
  }
  context.restore();
}
function placesOfNames(labels, classNames, codes) {
  return classNames.flatMap((name, label) => {
    const members = [...labels.keys()].filter((i) => labels[i] === label);
    if (members.length === 0) return [];
    const [x, y] = [0, 1].map((d) => median(members.map((i) => codes[2 * i + d])));
    return [{ name, x, y }];
  });
}
function drawNames(context, frame, colors, names) {
  context.save();
  context.font = `700 15px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { name, x, y } of names) {
    writeOnHalo(context, name, frame.x(x), frame.y(y), colors);
  }
  context.restore();
}

// vae_lib/live/js/trainer/plane.js
var EXTENT = 4;
var ELLIPSES_OF_A_LABEL = 2;
var NAMES = Array.from({ length: 10 }, (_, digit) => String(digit));
function drawLatentPlane(context, size, colors, shown) {
  const codes = twoDimensions(shown.mu, shown);
  const sigmas = twoDimensions(shown.sigma, shown);
  const frame = squareFrame(shown.follow ? extentOf(codes) : EXTENT, size);
  const labels = Uint8Array.from(shown.labels);
  const names = shown.dimensions.map((d) => `z${"₁₂₃₄₅₆₇₈"[d]}`);
  drawFrame(context, frame, colors, names);
  context.save();
  clipToFrame(context, frame.x, frame.y);
  drawEllipses(context, frame, colors, { codes, sigmas, labels });
  drawDots(context, frame, colors, { codes, labels }, shown.preview ? 0.3 : 0.75);
  drawOwn(context, frame, colors, twoDimensions(shown.own, shown));
  context.restore();
  drawPrior(context, frame, colors);
  const places = codes.length ? placesOfNames(labels, NAMES, codes) : [];
  const digits = spreadApart(places, NAME / (frame.x(1) - frame.x(0)));
  drawNames(context, frame, colors, digits);
  if (frame.x.domain[1] < 12) drawDeviations(context, frame, colors, digits);
  if (shown.chosen >= 0 && codes.length) drawChosen(context, frame, colors, codes, shown);
  if (shown.decoded) drawDecoded(context, frame, colors, shown.decoded, shown.dimensions);
  const outside = countOutside(codes, frame.x.domain[1]);
  if (outside > 0) sayOutside(context, frame, colors, outside, labels.length);
  const rowAt = (px, py) => nearestRow(codes, frame.x.invert(px), frame.y.invert(py));
  return { frame, rowAt };
}
function twoDimensions(values, { codeSize, dimensions }) {
  if (codeSize === 2) return values;
  const count = Math.floor(values.length / codeSize);
  return Float32Array.from(
    { length: 2 * count },
    (_, i) => values[(i >> 1) * codeSize + dimensions[i % 2]]
  );
}
function extentOf(codes) {
  const sorted = Float64Array.from(codes, Math.abs).sort();
  const far = sorted.length ? sorted[Math.floor(0.99 * (sorted.length - 1))] : 0;
  return Math.max(EXTENT, Number.isFinite(far) ? 1.1 * far : EXTENT);
}
function countOutside(codes, extent) {
  let count = 0;
  for (let i = 0; i < codes.length; i += 2) {
    if (Math.abs(codes[i]) > extent || Math.abs(codes[i + 1]) > extent) count += 1;
  }
  return count;
}
function nearestRow(codes, x, y) {
  let [row, best] = [0, Infinity];
  for (let i = 0; i < codes.length; i += 2) {
    const square = (codes[i] - x) ** 2 + (codes[i + 1] - y) ** 2;
    if (square < best) [row, best] = [i / 2, square];
  }
  return row;
}
function drawEllipses(context, { x, y }, colors, { codes, sigmas, labels }) {
  const unit = x(1) - x(0);
  const drawn = new Uint8Array(10);
  for (let n = 0; n < sigmas.length / 2; n++) {
    const label = labels[n] % 10;
    if (drawn[label]++ >= ELLIPSES_OF_A_LABEL) continue;
    const [rx, ry] = [sigmas[2 * n] * unit, sigmas[2 * n + 1] * unit];
    if (!(rx < 1e5 && ry < 1e5)) continue;
    context.beginPath();
    context.ellipse(x(codes[2 * n]), y(codes[2 * n + 1]), rx, ry, 0, 0, 2 * Math.PI);
    context.fillStyle = colors.classes[label];
    context.globalAlpha = 0.16;
    context.fill();
    context.globalAlpha = 0.9;
    context.strokeStyle = colors.classes[label];
    context.lineWidth = 1.25;
    context.stroke();
  }
  context.globalAlpha = 1;
}
function drawDots(context, { x, y }, colors, { codes, labels }, alpha) {
  const radius = x.range[1] < 380 ? 2 : 2.5;
  context.globalAlpha = alpha;
  for (let n = 0; n < codes.length / 2; n++) {
    context.fillStyle = colors.classes[labels[n] % 10];
    context.beginPath();
    context.arc(x(codes[2 * n]), y(codes[2 * n + 1]), radius, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
}
function drawOwn(context, { x, y }, colors, codes) {
  for (let i = 0; i < codes.length; i += 2) {
    const [px, py] = [x(codes[i]), y(codes[i + 1])];
    context.beginPath();
    for (const [dx, dy] of [
      [0, -8],
      [8, 0],
      [0, 8],
      [-8, 0]
    ]) {
      context.lineTo(px + dx, py + dy);
    }
    context.closePath();
    context.fillStyle = colors.ink;
    context.strokeStyle = colors.paper;
    context.lineWidth = 2;
    context.fill();
    context.stroke();
  }
}
function drawChosen(context, frame, colors, codes, { chosen: row, image }) {
  const { x, y } = frame;
  context.save();
  clipToFrame(context, x, y);
  for (
    const [color, width] of
    /** @type {const} */
    [
      [colors.paper, 5],
      [colors.ink, 2]
    ]
  ) {
    context.beginPath();
    context.arc(x(codes[2 * row]), y(codes[2 * row + 1]), 7, 0, 2 * Math.PI);
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke();
  }
  context.restore();
  if (!image) return;
  const side = 2 * Math.sqrt(image.length);
  drawImage(context, colors, image, x.range[1] - side - 4, y.range[1] + 4);
}
function drawDecoded(context, { x, y }, colors, { z, image }, dimensions) {
  const [px, py] = [x(z[dimensions[0]]), y(z[dimensions[1]])];
  const side = 2 * Math.sqrt(image.length);
  const left = px + 14 + side < x.range[1] ? px + 14 : px - 14 - side;
  const top = Math.max(y.range[1] + 2, Math.min(y.range[0] - side - 2, py - side / 2));
  drawDot(context, px, py, 4, colors.ink, colors.paper);
  drawImage(context, colors, image, left, top);
}
function drawImage(context, colors, image, left, top) {
  const side = Math.sqrt(image.length);
  const small = document.createElement("canvas");
  paintImage(small, image, side, side);
  context.save();
  context.imageSmoothingEnabled = false;
  context.drawImage(small, left, top, 2 * side, 2 * side);
  context.strokeStyle = colors.ink;
  context.lineWidth = 2;
  context.strokeRect(left, top, 2 * side, 2 * side);
  context.restore();
}
function sayOutside(context, { x, y }, colors, outside, all) {
  context.save();
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "bottom";
  const text = `codes outside: ${outside} of ${all}`;
  writeOnHalo(context, text, x.range[0] + 6, y.range[0] - 5, colors);
  context.restore();
}

// vae_lib/live/js/shared/normal.js
var HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);
function logNormal(z, mu, sigma) {
  return -HALF_LOG_2PI - Math.log(sigma) - 0.5 * ((z - mu) / sigma) ** 2;
}

// vae_lib/live/js/trainer/strip-plot.js
var MARGIN2 = { left: 30, right: 8, top: 8, bottom: 30 };
var SHARE = 0.26;
function drawStripPlot(context, size, colors, shown) {
  const { mu, sigma, labels, follow, chosen, decoded } = shown;
  const extent = follow ? extentOf(mu) : 4;
  const x = linearScale([-extent, extent], [MARGIN2.left, size - MARGIN2.right]);
  const middle = MARGIN2.top + SHARE * (size - MARGIN2.top - MARGIN2.bottom);
  const rows = linearScale([9.7, -0.7], [size - MARGIN2.bottom, middle + 12]);
  drawAxes(context, { x, y: rows, colors, yTicks: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], grid: true });
  context.textAlign = "right";
  context.fillStyle = colors.muted;
  context.fillText("z", size - MARGIN2.right - 4, size - MARGIN2.bottom - 5);
  context.save();
  clipToFrame(context, x, rows);
  for (let n = 0; n < mu.length; n++) {
    const y = rows(labels[n]) + 7 * Math.sin(12.9898 * n);
    context.globalAlpha = n === chosen ? 1 : 0.7;
    context.fillStyle = n === chosen ? colors.ink : colors.classes[labels[n] % 10];
    context.beginPath();
    context.arc(x(mu[n]), y, n === chosen ? 5 : 2.2, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
  drawDensities(context, colors, { x, top: MARGIN2.top, bottom: middle }, mu, sigma);
  if (decoded) {
    const place = x(decoded.z[0]);
    context.strokeStyle = colors.ink;
    context.lineWidth = 1;
    drawLine(context, place, MARGIN2.top, place, size - MARGIN2.bottom);
    const side = 2 * Math.sqrt(decoded.image.length);
    const left = place + 10 + side < x.range[1] ? place + 10 : place - 10 - side;
    drawImage(context, colors, decoded.image, left, MARGIN2.top + 16);
  }
  const rowAt = (px, py) => {
    const distances = Array.from(mu, (value, n) => Math.hypot(x(value) - px, rows(labels[n]) - py));
    return distances.indexOf(Math.min(...distances));
  };
  return { frame: { x, y: rows }, rowAt };
}
function drawDensities(context, colors, { x, top, bottom }, mu, sigma) {
  const zs = linspace(...x.domain, 201);
  const prior = zs.map((z) => Math.exp(logNormal(z, 0, 1)));
  const aggregate = new Float64Array(zs.length);
  for (let n = 0; n < sigma.length; n++) {
    const width = Math.max(sigma[n], 0.02);
    zs.forEach((z, i) => {
      aggregate[i] += Math.exp(logNormal(z, mu[n], width)) / sigma.length;
    });
  }
  const highest = Math.max(0.6, Math.min(1.5, Math.max(...aggregate)));
  const y = linearScale([0, highest], [bottom, top]);
  const scales = { x, y };
  fillArea(context, zs, aggregate, { ...scales, color: colors.lines[0], alpha: 0.25 });
  drawCurve(context, zs, aggregate, { ...scales, color: colors.lines[0], width: 2 });
  drawCurve(context, zs, prior, { ...scales, color: colors.ink, width: 1.5, dash: [5, 4] });
  context.strokeStyle = colors.muted;
  context.lineWidth = 1;
  drawLine(context, x.range[0], bottom, x.range[1], bottom);
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "top";
  context.fillStyle = colors.ink;
  context.fillText("all codes, with their noise", x.range[0] + 4, top);
  context.fillText("- - the prior", x.range[0] + 4, top + 16);
}

// vae_lib/live/js/trainer/toy-plane.js
var EXTENT2 = 3.2;
var DARKEST = 0.5;
function toyFrame(size, margin = 28) {
  return {
    x: linearScale([-EXTENT2, EXTENT2], [margin, size - 8]),
    y: linearScale([-EXTENT2, EXTENT2], [size - margin, 8])
  };
}
function drawToyPlane(context, size, colors, { codeSize, points, manifold, density, place }) {
  const frame = toyFrame(size);
  if (density) shade(context, frame, colors, density);
  const whole = ticks(-EXTENT2, EXTENT2, 6);
  drawAxes(context, { ...frame, colors, xTicks: whole, yTicks: whole, grid: !density });
  const [[left, right], [bottom, top]] = [frame.x.range, frame.y.range];
  context.strokeStyle = colors.grid;
  context.lineWidth = 1;
  context.strokeRect(left + 0.5, top + 0.5, right - left - 1, bottom - top - 1);
  context.save();
  clipToFrame(context, frame.x, frame.y);
  if (points) drawPoints(context, frame, colors, points);
  if (manifold && codeSize === 1) drawMeans(context, frame, colors, manifold);
  if (place)
    drawDot(context, frame.x(place[0]), frame.y(place[1]), 6, colors.lines[1], colors.paper);
  context.restore();
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "top";
  writeOnHalo(context, "the model's p(x)", frame.x.range[0] + 6, frame.y.range[1] + 4, colors);
  return { frame };
}
function shade(context, { x, y }, colors, { xs, ys, values }, darkest = DARKEST) {
  const small = document.createElement("canvas");
  Object.assign(small, { width: xs.length, height: ys.length });
  const picture = new ImageData(xs.length, ys.length);
  const color = [1, 3, 5].map((at) => Number.parseInt(colors.lines[0].slice(at, at + 2), 16));
  values.forEach((value, i) => {
    const [column, row] = [i % xs.length, Math.floor(i / xs.length)];
    const place = 4 * ((ys.length - 1 - row) * xs.length + column);
    picture.data.set([...color, 255 * Math.min(0.85, 0.85 * value / darkest)], place);
  });
  contextOf(small).putImageData(picture, 0, 0);
  const half = { x: (x(xs[1]) - x(xs[0])) / 2, y: (y(ys[0]) - y(ys[1])) / 2 };
  const [left, right] = [x(xs[0]) - half.x, x(xs[xs.length - 1]) + half.x];
  const [top, bottom] = [y(ys[ys.length - 1]) - half.y, y(ys[0]) + half.y];
  context.save();
  clipToFrame(context, x, y);
  context.drawImage(small, left, top, right - left, bottom - top);
  context.restore();
}
function drawPoints(context, { x, y }, colors, points) {
  context.globalAlpha = 0.55;
  context.fillStyle = colors.ink;
  for (let i = 0; i < points.length; i += 2) {
    context.beginPath();
    context.arc(x(points[i]), y(points[i + 1]), 1.6, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
}
function drawMeans(context, frame, colors, { codes, images }) {
  const xs = Array.from(codes, (_, g) => images[2 * g]);
  const ys = Array.from(codes, (_, g) => images[2 * g + 1]);
  drawCurve(context, xs, ys, { ...frame, color: colors.lines[1], width: 2.5 });
  context.font = `600 12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "bottom";
  for (const z of [-2, -1, 0, 1, 2]) {
    const [x, y] = [xs, ys].map((means) => meanAt(codes, means, z));
    drawDot(context, frame.x(x), frame.y(y), 4, colors.lines[1], colors.paper);
    const text = z === 0 ? "z = 0" : String(z).replace("-", "−");
    writeOnHalo(context, text, frame.x(x) + 6, frame.y(y) - 3, colors);
  }
}
function meanAt(codes, means, z) {
  const step = (codes[codes.length - 1] - codes[0]) / (codes.length - 1);
  const at = Math.min(codes.length - 1.001, Math.max(0, (z - codes[0]) / step));
  const left = Math.floor(at);
  return means[left] + (at - left) * (means[left + 1] - means[left]);
}

// vae_lib/live/js/trainer/stage.js
var SMOOTH = [45, 300];
var DRAWINGS = { plane: drawLatentPlane, strip: drawStripPlot, toy: drawToyPlane };
function makeStage({ onRow, onPlace, onPointer, signal }) {
  const canvas = makeElement("canvas", { role: "application", tabindex: 0 });
  const element = makeElement("div", { class: "trainer-plane" }, canvas);
  const shown = {
    ...{ data: "digits", codeSize: 2, labels: [], mu: [], sigma: [], dimensions: [0, 1] },
    ...{ preview: false, follow: false, chosen: -1, image: null },
    ...{ own: [], decoded: null, points: null, manifold: null, density: null, place: null }
  };
  let size = 0;
  let drawn = null;
  let motion = { from: (
    /** @type {ArrayLike<number>} */
    []
  ), start: 0, duration: 0 };
  let lastCodes = 0;
  let frame = 0;
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));
  function codesNow() {
    const t = motion.duration ? (performance.now() - motion.start) / motion.duration : 1;
    if (t >= 1 || motion.from.length !== shown.mu.length) return shown.mu;
    const { from } = motion;
    return Float32Array.from(shown.mu, (value, i) => from[i] + t * (value - from[i]));
  }
  function draw() {
    if (!size) return;
    const context = fitCanvas(canvas, size, size);
    const kind = shown.data === "toy" ? "toy" : shown.codeSize === 1 ? "strip" : "plane";
    const mu = codesNow();
    drawn = DRAWINGS[kind](context, size, colorsOf(canvas), { ...shown, mu });
    if (mu !== shown.mu && !frame) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        draw();
      });
    }
  }
  function show(changes) {
    const now = performance.now();
    if (changes.mu) {
      const between = now - lastCodes;
      const smooth2 = between > SMOOTH[0] && between < SMOOTH[1] && !prefersReducedMotion();
      motion = { from: codesNow(), start: now, duration: smooth2 ? between : 0 };
      lastCodes = now;
    }
    Object.assign(shown, changes);
    draw();
  }
  draggable(canvas, {
    touch: false,
    // all of a phone's width: a finger scrolls the page, and may tap
    onMove: ({ x, y }) => {
      if (!drawn) return;
      const { frame: frame2 } = drawn;
      if (shown.data === "toy") onPlace([frame2.x.invert(x), frame2.y.invert(y)]);
      else if (!shown.preview && shown.mu.length && drawn.rowAt) onRow(drawn.rowAt(x, y));
    },
    onKey: ({ dx, dy }) => {
      const [x1, x2] = shown.place ?? [0, 0];
      if (shown.data === "toy") onPlace([x1 + 0.1 * dx, x2 + 0.1 * dy]);
      else if (shown.labels.length) {
        onRow((Math.max(0, shown.chosen) + dx + dy + shown.labels.length) % shown.labels.length);
      }
    },
    signal
  });
  canvas.addEventListener(
    "pointermove",
    ({ offsetX, offsetY, pointerType }) => {
      const live = pointerType === "mouse" && shown.data === "digits" && !shown.preview;
      if (live && drawn) onPointer(codeAt(drawn.frame, offsetX, offsetY));
    },
    { signal }
  );
  canvas.addEventListener("pointerleave", () => onPointer(null), { signal });
  function codeAt({ x, y }, px, py) {
    if (shown.codeSize === 1) return [x.invert(px)];
    const z = Array.from({ length: shown.codeSize }, () => 0);
    z[shown.dimensions[0]] = x.invert(px);
    z[shown.dimensions[1]] = y.invert(py);
    return z;
  }
  return {
    element,
    show,
    redraw: draw,
    /** @param {string} text */
    describe: (text) => canvas.setAttribute("aria-label", text),
    /** @param {number} width */
    resize(width) {
      size = clamp(width, 0, 520);
      draw();
    }
  };
}

// vae_lib/live/js/trainer/toy.js
var RADIUS = 2;
var SPREAD = 0.2;
var COUNT = 8;
var CENTERS = Array.from({ length: COUNT }, (_, k) => {
  const angle = 2 * Math.PI * k / COUNT;
  return [RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)];
});
function toyLogDensity(x1, x2) {
  const exponents = CENTERS.map(
    ([c1, c2]) => -((x1 - c1) ** 2 + (x2 - c2) ** 2) / (2 * SPREAD ** 2)
  );
  const largest = Math.max(...exponents);
  const sum = exponents.reduce((total, exponent) => total + Math.exp(exponent - largest), 0);
  return largest + Math.log(sum) - Math.log(COUNT * 2 * Math.PI * SPREAD ** 2);
}

// vae_lib/live/js/trainer/toy-panel.js
var POINTS = 64;
function makeToyPanel() {
  const truth = makeElement("canvas", {
    role: "img",
    "aria-label": "The true density of the data"
  });
  const label = "q(z|x) of the encoder over the exact posterior p(z|x)";
  const posterior = makeElement("canvas", { role: "img", "aria-label": label });
  const table = makeTable(
    "trainer-ledger",
    ["term", "nats"],
    [
      ["elbo", "ELBO"],
      ["gap", "+ gap, KL(q ‖ p(z|x))"],
      ["evidence", "= log p(x) of the model"],
      ["exact", "log p(x) of the data"]
    ],
    (key) => ({ "data-term": key })
  );
  const hint = makeElement("p", { class: "live-caption" }, "Press a point of the plane.");
  const element = makeElement(
    "div",
    { class: "trainer-toy" },
    truth,
    hint,
    table.element,
    posterior
  );
  let answer = null;
  function redraw() {
    const width = element.clientWidth;
    if (!width) return;
    drawTruth(truth, Math.min(width, 230));
    posterior.hidden = answer === null;
    if (answer?.mu.length === 1) drawPosterior(posterior, width, answer);
    else if (answer) drawPosteriorInPlane(posterior, Math.min(width, 230), answer);
  }
  return {
    element,
    redraw,
    /** @param {PointAnswer | null} newest */
    show(newest) {
      answer = newest;
      table.element.hidden = newest === null;
      if (newest) {
        const { x, exact, logEvidence, gap } = newest;
        hint.textContent = `At x = (${format(x[0])}, ${format(x[1])}):`;
        const numbers2 = { elbo: logEvidence - gap, gap, evidence: logEvidence, exact };
        for (const [key, value] of Object.entries(numbers2)) {
          table.cells[
            /** @type {"elbo"} */
            key
          ][0].textContent = format(value, 3);
        }
      }
      redraw();
    }
  };
}
function drawTruth(canvas, size) {
  const context = fitCanvas(canvas, size, size);
  const colors = colorsOf(canvas);
  const frame = toyFrame(size, 10);
  const xs = linspace(...frame.x.domain, POINTS);
  const values = new Float64Array(POINTS ** 2);
  xs.forEach((x1, i) => {
    xs.forEach((x2, j) => {
      values[j * POINTS + i] = Math.exp(toyLogDensity(x1, x2));
    });
  });
  shade(context, frame, colors, { xs, ys: xs, values });
  drawAxes(context, { ...frame, colors, xTicks: [], yTicks: [] });
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "top";
  writeOnHalo(context, "the true p(x)", frame.x.range[0] + 4, frame.y.range[1] + 2, colors);
}
function drawPosterior(canvas, width, { axis, logDensity, mu, sigma }) {
  const height = 150;
  const context = fitCanvas(canvas, width, height);
  const colors = colorsOf(canvas);
  const exact = logDensity.map(Math.exp);
  const q = axis.map((z) => Math.exp(logNormal(z, mu[0], sigma[0])));
  const highest = niceAbove(Math.max(1, ...exact, ...q));
  const x = linearScale([-3.5, 3.5], [30, width - 8]);
  const y = linearScale([0, highest], [height - 34, 8]);
  drawAxes(context, { x, y, colors, xLabel: "z" });
  fillArea(context, axis, exact, { x, y, color: colors.lines[0], alpha: 0.3 });
  drawCurve(context, axis, exact, { x, y, color: colors.lines[0] });
  drawCurve(context, axis, q, { x, y, color: colors.lines[1], dash: [6, 3] });
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "top";
  writeOnHalo(context, "filled: p(z|x)", x.range[0] + 4, 6, colors);
  writeOnHalo(context, "dashed: q(z|x)", x.range[0] + 4, 22, colors);
}
function drawPosteriorInPlane(canvas, size, { axis, logDensity, mu, sigma }) {
  const context = fitCanvas(canvas, size, size);
  const colors = colorsOf(canvas);
  const half = clamp(6 * Math.max(sigma[0], sigma[1]), 0.8, 3.5);
  const x = linearScale([mu[0] - half, mu[0] + half], [30, size - 8]);
  const y = linearScale([mu[1] - half, mu[1] + half], [size - 26, 12]);
  const values = logDensity.map(Math.exp);
  const darkest = values.reduce((a, b) => Math.max(a, b), 1e-9);
  shade(context, { x, y }, colors, { xs: axis, ys: axis, values }, darkest);
  drawAxes(context, { x, y, colors, grid: false });
  context.save();
  clipToFrame(context, x, y);
  context.strokeStyle = colors.lines[1];
  context.setLineDash([6, 3]);
  context.lineWidth = 2;
  const unit = x(1) - x(0);
  for (const deviations of [1, 2]) {
    const [rx, ry] = [sigma[0], sigma[1]].map((width) => deviations * width * unit);
    context.beginPath();
    context.ellipse(x(mu[0]), y(mu[1]), rx, ry, 0, 0, 2 * Math.PI);
    context.stroke();
  }
  context.restore();
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "top";
  writeOnHalo(context, "shaded: p(z|x)", x.range[0] + 4, 8, colors);
  writeOnHalo(context, "dashed: q(z|x)", x.range[0] + 4, 24, colors);
}

// vae_lib/live/js/shared/bytes.js
function viewOf(bytes) {
  if (!ArrayBuffer.isView(bytes)) return new DataView(bytes);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// vae_lib/live/js/trainer/trained-map.js
var EXTENT3 = 4;
var BRIGHTEST = 15;
async function readTrainedMap(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  const view = viewOf(await new Response(stream).arrayBuffer());
  const count = view.getUint16(0, true);
  const start = 4;
  const end = start + 3 * count;
  return {
    labels: Uint8Array.from({ length: count }, (_, n) => view.getUint8(start + 3 * n)),
    codes: Float32Array.from(
      { length: 2 * count },
      (_, i) => view.getInt8(start + 3 * (i >> 1) + 1 + i % 2) * EXTENT3 / 127
    ),
    images: Float32Array.from(
      { length: view.byteLength - end },
      (_, i) => view.getUint8(end + i) / BRIGHTEST
    )
  };
}

// vae_lib/live/js/trainer/figure.js
var INVITATION = "Press Start: 2,000 digits, 100,000 weights, your processor. Nothing is sent.";
var TOY_INVITATION = "Press Start: 2,000 points, a small network, your processor.";
var GLASS_INTERVAL = 500;
var EARLY3 = 600;
function render({ model, el, signal }) {
  const root = makeFigure(el, model.get("alt"), "live-trainer");
  const state = {
    begun: false,
    // whether there is a model
    history: makeHistory(),
    /** @type {DataSet | null} */
    heldOut: null,
    /** @type {Snapshot | null} */
    last: null,
    row: -1,
    // of the image under the glass
    picked: false,
    // whether the reader has chosen it
    /** @type {[number, number] | null} */
    place: null,
    drawings: (
      /** @type {import("./drawings-panel.js").Drawing[]} */
      []
    ),
    /** @type {number[] | null} A code, under the mouse. */
    pointer: null,
    follow: false,
    dimensionsChosen: false,
    lastGlass: -Infinity
  };
  const run = makeRun({
    ...{ onStarted, onSnapshot, onGlass, onPoint, onDecoded, onFailed, signal }
  });
  const readout = makeReadout(root);
  const buttons = makeButtons({
    onStart: startOrPause,
    onStep: step,
    onReset: () => begin(),
    onFollow: () => {
      state.follow = !state.follow;
      stage.show({ follow: state.follow });
      showButtons();
    }
  });
  const stage = makeStage({ onRow: chooseRow, onPlace: choosePlace, onPointer: decodeAt, signal });
  const sliders = makeSliders({
    onBeta: (beta) => sync(model, { beta }),
    onRate: (learning_rate) => sync(model, { learning_rate })
  });
  const pictures = makePictures((tab) => sync(model, { pictures: tab }));
  const toy = makeToyPanel();
  const curves = makeCurves();
  const plane = makeRateDistortion();
  const bugs = makeBugsPanel({
    offered: model.get("offered"),
    links: model.get("links"),
    onChange: (names) => sync(model, { bugs: names })
  });
  const glass = makeGlassPanel(chooseRow);
  const settings = makeSettingsPanel({
    onChange: (changes) => sync(model, changes),
    onDrawings: (drawings) => {
      state.drawings = drawings;
      onNewStart();
    },
    signal
  });
  const charts = makeElement("div", { class: "live-panel" });
  charts.append(makeElement("div", { class: "trainer-charts" }, curves.element, plane.element));
  const all = [
    { name: "curves", title: "Curves", panel: charts },
    { name: "bugs", title: "Bugs", panel: bugs.element },
    { name: "step", title: "One step", panel: glass.element },
    { name: "settings", title: "Settings", panel: settings.element }
  ];
  const entries = all.filter(({ name }) => model.get("tabs").includes(name));
  const tabs = makeTabs(entries, (more2) => sync(model, { more: more2 }));
  const more = makeElement("div", { class: "trainer-more", hidden: entries.length === 0 });
  more.append(tabs.element, ...entries.map((entry) => entry.panel));
  const stageBox = makeElement("div", { class: "trainer-stage" });
  stageBox.append(readout.element, stage.element, buttons.element);
  const side = makeElement("div", { class: "trainer-side" });
  side.append(sliders.element, pictures.element, toy.element);
  root.append(makeElement("div", { class: "trainer-frame" }, stageBox, side, more));
  function startOrPause() {
    if (run.running) run.pause();
    else {
      if (!state.begun) begin();
      run.run();
    }
    showButtons();
  }
  function step() {
    if (!state.begun) begin();
    run.step();
  }
  function begin() {
    run.start(startingWith(model, state.drawings));
    run.setViews(views());
    state.begun = true;
    showButtons();
  }
  function chooseRow(row) {
    state.row = row;
    state.picked = true;
    showChosen();
    glass.showRow(row, state.heldOut?.labels.length ?? 400);
    if (state.begun && openTab() === "step") run.lookAt(row);
  }
  function showChosen() {
    const { heldOut, row } = state;
    const P = heldOut ? heldOut.height * heldOut.width : 0;
    const image = row >= 0 && P > 2 ? heldOut?.values.subarray(row * P, (row + 1) * P) : null;
    stage.show({ chosen: row, image: image ?? null });
  }
  function choosePlace(place) {
    state.place = place;
    stage.show({ place });
    if (state.begun) run.ask({ type: "point", x: place });
  }
  function decodeAt(z) {
    state.pointer = z;
    if (z) run.ask({ type: "decode", z });
    else stage.show({ decoded: null });
  }
  function onStarted({ heldOut }) {
    Object.assign(state, { heldOut, history: makeHistory(), last: null });
    state.dimensionsChosen = false;
    state.pointer = null;
    stage.show({
      ...{ data: model.get("data"), codeSize: model.get("code_size"), labels: heldOut.labels },
      ...{ mu: [], sigma: [], dimensions: [0, 1], manifold: null, density: null, preview: false },
      decoded: null,
      points: isToy() ? heldOut.values : null
    });
    state.row = Math.min(state.row, heldOut.labels.length - 1);
    showChosen();
    glass.showRow(Math.max(0, state.row), heldOut.labels.length);
  }
  function onSnapshot(snapshot) {
    state.last = snapshot;
    remember(state.history, snapshot, model.get("beta"));
    chooseDimensions(snapshot);
    const { codes, manifold, density, drawings } = snapshot;
    stage.show({
      own: drawings?.mu ?? [],
      ...codes && { mu: codes.mu, sigma: codes.sigma },
      ...manifold && { manifold },
      ...density && { density }
    });
    if (state.heldOut) pictures.show(snapshot, state.heldOut);
    if (snapshot.heldOut) showMeasured(snapshot.heldOut);
    lookAgain(snapshot);
    if (state.pointer) run.ask({ type: "decode", z: state.pointer });
    showButtons();
  }
  function showMeasured(terms) {
    if (state.last)
      readout.show(state.last, terms, { beta: model.get("beta"), digits: isToy() ? 2 : 1 });
    if (openTab() !== "curves") return;
    curves.show(state.history);
    plane.show(state.history);
  }
  function chooseDimensions({ heldOut, running, steps }) {
    if (!heldOut || heldOut.klPerDimension.length <= 2) return;
    if (running && (state.dimensionsChosen || steps < EARLY3)) return;
    const kl = heldOut.klPerDimension;
    const dimensions = [...kl.keys()].sort((a, b) => kl[b] - kl[a]).slice(0, 2);
    state.dimensionsChosen = steps >= EARLY3;
    stage.show({ dimensions });
  }
  function lookAgain({ running }) {
    const now = performance.now();
    if (running && now - state.lastGlass < GLASS_INTERVAL) return;
    state.lastGlass = now;
    if (openTab() === "step") run.lookAt(Math.max(0, state.row));
    if (state.place && isToy()) run.ask({ type: "point", x: state.place });
  }
  function onGlass(answer) {
    if (state.heldOut && answer.row === Math.max(0, state.row)) glass.show(answer, state.heldOut);
  }
  function onPoint(answer) {
    toy.show(answer);
  }
  function onDecoded({ z, image }) {
    if (state.pointer?.length === z.length) stage.show({ decoded: { z, image } });
  }
  function onFailed(message) {
    readout.say(`The training stopped: ${message}. Press Reset.`);
    showButtons();
  }
  function views() {
    const wished = [];
    if (isToy()) wished.push("manifold", "density");
    else wished.push("codes", ...viewsOfTab());
    const oneDimension = model.get("code_size") === 1;
    const side2 = isToy() ? oneDimension ? 81 : 2 : oneDimension ? 20 : 10;
    return { views: wished, side: side2, images: IMAGES[model.get("pictures")] ?? 8 };
  }
  function viewsOfTab() {
    const tab = model.get("pictures");
    if (tab === "kl") return [];
    return [tab === "images" ? "reconstructions" : tab];
  }
  function isToy() {
    return model.get("data") === "toy";
  }
  function openTab() {
    const chosen = model.get("more");
    return entries.some(({ name }) => name === chosen) ? chosen : entries[0]?.name;
  }
  function showButtons() {
    buttons.show({
      running: run.running,
      steps: state.begun ? state.last?.steps ?? 0 : 0,
      follow: state.follow,
      canFollow: model.get("data") === "digits"
    });
  }
  function showOptions() {
    sliders.beta.show(model.get("beta"));
    sliders.rate.show(model.get("learning_rate"));
    bugs.show(model.get("bugs"), model.get("data") === "digits");
    glass.showBugs(optionsOf(model).bugs);
  }
  function showSettings() {
    settings.show(model);
    pictures.element.hidden = isToy();
    toy.element.hidden = !isToy();
    toy.show(null);
    stage.describe(
      isToy() ? "Plane of the data: 400 held-out points, the density of the model as shading. Press a point, or move it with the arrow keys, to see its evidence and its ELBO." : "Latent plane: codes of 400 held-out images, colored and named by digit, and contours of the prior. Press a code, or the arrow keys, to choose the image under the glass."
    );
    showOptions();
  }
  async function showInvitation() {
    const [data, codeSize] = [model.get("data"), model.get("code_size")];
    readout.say(data === "toy" ? TOY_INVITATION : INVITATION);
    stage.show({ data, codeSize, preview: true, labels: [], mu: [] });
    if (data === "toy" || codeSize !== 2) return pictures.preview(null);
    const { labels, codes, images } = await readTrainedMap(trained_map_default);
    if (signal.aborted || state.begun || codeSize !== model.get("code_size")) return;
    stage.show({ labels, mu: codes });
    pictures.preview(images);
  }
  function showTab(tab) {
    if (!tab) return;
    tabs.show(tab);
    if (!state.picked) {
      state.row = tab === "step" ? 0 : -1;
      showChosen();
    }
    if (state.begun && tab === "step") run.lookAt(Math.max(0, state.row));
    redrawPanels();
  }
  function redrawPanels() {
    pictures.redraw();
    toy.redraw();
    settings.redraw();
    if (openTab() === "curves") {
      curves.show(state.history);
      plane.show(state.history);
    }
  }
  const onOptions = () => {
    showOptions();
    run.setOptions(optionsOf(model));
    state.history.unchanged = state.last?.images ?? 0;
    if (state.begun && !run.running) run.setViews(views());
  };
  const onNewStart = onceAFrame(() => {
    const wasRunning = run.running;
    showSettings();
    if (!state.begun) return showInvitation();
    begin();
    if (wasRunning) run.run();
    showButtons();
  }, signal);
  listen(model, ["beta", "learning_rate", "bugs"], onOptions, signal);
  listen(model, [...NEW_START], onNewStart, signal);
  const onPictures = () => {
    pictures.open(model.get("pictures"));
    run.setViews(views());
  };
  listen(model, ["pictures"], onPictures, signal);
  listen(model, ["more"], () => showTab(openTab()), signal);
  const redraw = () => {
    stage.redraw();
    redrawPanels();
  };
  watchTheme(redraw, signal);
  watchWidth(stageBox, (width) => stage.resize(width), signal);
  watchWidth(root, redrawPanels, signal);
  showSettings();
  showInvitation();
  pictures.open(model.get("pictures"));
  showTab(openTab());
  showButtons();
}
var figure_default = { version: 1, render };
export {
  figure_default as default
};
